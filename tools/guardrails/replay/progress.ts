import { grouped } from "../../preview/terminal/section.ts";
import type { Events } from "./files/event-file.ts";
import type { Seen } from "./replay.ts";

const ERASE_LINE = "\r\u001B[2K";
const BAR = 20;

/** Milliseconds between two lines. */
const PACE = 200;

export interface Progress {
  readonly advance: (seen: Seen) => void;
  readonly end: () => void;
}

/** Shows on one line of a terminal how far the reading has come; says nothing elsewhere. */
export function startProgress(
  stream: { readonly isTTY: boolean; readonly write: (text: string) => boolean },
  total: Events["total"],
  pace = PACE,
): Progress {
  const started = performance.now();
  let shown = started;
  return {
    advance: (seen) => {
      const now = performance.now();
      if (!stream.isTTY || now - shown < pace) return;
      shown = now;
      stream.write(ERASE_LINE + lineOf(seen, total, (now - started) / 1000));
    },
    end: () => {
      if (shown > started) stream.write(ERASE_LINE);
    },
  };
}

/** What has been read, of how much, and how quickly. */
export function lineOf({ files, bytes, records }: Seen, total: Events["total"], seconds: number): string {
  const rate = `${grouped(records)} records, ${grouped(Math.round(records / seconds))} a second`;
  if (!total) return `${grouped(files)} files, ${megabytes(bytes)}, ${rate}`;
  const done = Math.min(1, bytes / Math.max(1, total.bytes));
  const bar = "#".repeat(Math.round(done * BAR)).padEnd(BAR, ".");
  const part = `${grouped(files)} of ${grouped(total.files)} files, ${megabytes(bytes)} of ${megabytes(total.bytes)}`;
  return `[${bar}] ${Math.floor(done * 100)} %, ${part}, ${rate}`;
}

const megabytes = (bytes: number): string => `${grouped(Math.round(bytes / 1e6))} MB`;
