import type { Mutant } from "./mutants.ts";

/** What mutants there were of one area, and which of them nobody noticed. */
export interface Survival {
  readonly mutants: number;
  readonly alive: readonly Omit<Mutant, "text">[];
}
