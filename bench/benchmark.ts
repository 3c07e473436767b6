import type { Judgement } from "./judgement.ts";

export interface Limits {
  /** Wall time of the whole process, median. */
  readonly seconds: number;
  /** Peak memory of the whole process tree in megabytes (10^6 bytes), median. */
  readonly megabytes: number;
}

/** One thing that people wait for: a command with its input. */
export interface Benchmark {
  readonly name: string;
  readonly limits: Limits;
  /** Writes what the command reads into an empty folder, and says which arguments `tools/run.mjs` gets. */
  readonly prepare: (folder: string) => readonly string[];
}

/** A promise about several measurements together. */
export interface Comparison {
  readonly name: string;
  readonly judge: (medians: ReadonlyMap<string, Measurement>) => Omit<Judgement, "name">;
}

export interface Measurement {
  readonly seconds: number;
  /** Peak of the largest single process, in megabytes; undefined where the system does not tell. */
  readonly largestProcess: number | undefined;
  /** Peak of all processes together, in megabytes; undefined where the system does not tell. */
  readonly wholeTree: number | undefined;
}
