import type { Events } from "./files/event-file.ts";
import { batchesOf } from "./reading/batches.ts";
import type { RecordJudge } from "./record-judge.ts";
import { Summary } from "./summary/summary.ts";

/** How far the reading has come. */
export interface Seen {
  readonly files: number;
  readonly bytes: number;
  readonly records: number;
}

/** Judges all events, one file after another; ends early, with what it has, once the signal says so. */
export async function replayed(
  events: Events,
  judge: RecordJudge,
  onProgress: (seen: Seen) => void,
  signal: AbortSignal,
): Promise<Summary> {
  const summary = new Summary();
  let bytes = 0;
  const onBytes = (more: number): void => {
    bytes += more;
  };
  for await (const file of events.files()) {
    for await (const { records, problems } of batchesOf(file, onBytes)) {
      for (const record of records) judge(record, summary);
      for (const problem of problems) summary.unreadable.add(file.name, problem);
      onProgress({ files: summary.files, bytes, records: summary.records });
      if (signal.aborted) return summary;
    }
    summary.files += 1;
  }
  return summary;
}
