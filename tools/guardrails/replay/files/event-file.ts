import type { Readable } from "node:stream";

/** A file that should hold CloudTrail records. */
export interface EventFile {
  readonly name: string;
  readonly bytes: number;
  /** Small files come whole, others as a stream. */
  readonly open: () => Promise<Buffer | Readable>;
}

/** Files up to this size, in bytes, are read at once: that is much quicker than a stream of them. */
export const WHOLE_UP_TO = 1024 * 1024;

/** Where events are read from, one file after another. */
export interface Events {
  readonly files: () => AsyncIterable<EventFile>;
  /** Left out where it would take a while to find out. */
  readonly total?: { readonly files: number; readonly bytes: number };
}
