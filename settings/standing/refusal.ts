import type { Path } from "../path.ts";
import type { Settings } from "../schema/index.ts";

/** A change of settings that the engine or AWS would refuse once the stack stands. */
export interface Refusal {
  readonly place: Path;
  /** What would be refused, why, and what to do instead, in one line. */
  readonly message: string;
}

/** Compares the settings that a stack was deployed with (`before`) to new ones. */
export type Comparison = (before: Settings, after: Settings) => Refusal[];
