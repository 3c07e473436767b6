import { createReadStream, readdirSync, type Stats, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { type EventFile, type Events, WHOLE_UP_TO } from "./event-file.ts";

/** A file, or all files in a folder and in those within it, by name; hidden ones are left out. */
export function localEvents(path: string): Events {
  const total = { files: 0, bytes: 0 };
  for (const { bytes } of walk(path)) {
    total.files += 1;
    total.bytes += bytes;
  }
  return {
    total,
    files: () => Readable.from(walk(path)) as AsyncIterable<EventFile>,
  };
}

function* walk(path: string): Generator<EventFile> {
  let found: Stats;
  let names: readonly string[] = [];
  try {
    found = statSync(path);
    if (found.isDirectory()) names = readdirSync(path);
  } catch (error) {
    const open = (): never => {
      throw error;
    };
    yield { name: path, bytes: 0, open };
    return;
  }
  for (const name of [...names].sort()) {
    if (!name.startsWith(".")) yield* walk(join(path, name));
  }
  if (found.isFile()) yield { name: path, bytes: found.size, open: () => contentOf(path, found.size) };
}

const contentOf = async (path: string, bytes: number): Promise<Buffer | Readable> =>
  bytes <= WHOLE_UP_TO ? await readFile(path) : createReadStream(path, { highWaterMark: WHOLE_UP_TO });
