import type { EventFile } from "../files/event-file.ts";
import { type Batch, recordsIn } from "./records.ts";
import { unpacked } from "./unpacked.ts";
import { whyUnreadable } from "./why.ts";

/**
 * All that a file holds, whatever of it can be read.
 *
 * @param onBytes is told how much of the file has been read.
 */
export async function* batchesOf(file: EventFile, onBytes: (bytes: number) => void): AsyncGenerator<Batch> {
  let content;
  try {
    content = await file.open();
  } catch (error) {
    yield { records: [], problems: [{ why: whyUnreadable(error) }] };
    return;
  }
  yield* recordsIn(unpacked(content, onBytes));
}
