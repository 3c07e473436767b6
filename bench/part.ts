import type { Judgement } from "./judgement.ts";

/** Something that `npm run bench` measures by itself and tells in a table of its own. */
export interface Part {
  /** The argument that chooses it. */
  readonly name: string;
  readonly measure: () => Promise<Outcome>;
}

export interface Outcome {
  /** The lines of the table. */
  readonly table: readonly string[];
  readonly judgements: readonly Judgement[];
  readonly medians: ReadonlyMap<string, unknown>;
}
