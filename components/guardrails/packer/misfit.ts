import { largestFirst } from "./best-fit.ts";
import type { Limits } from "./limits.ts";
import type { Load } from "./load.ts";
import type { Kind } from "./statement.ts";
import { Tally } from "./tally.ts";

interface Sized {
  readonly id: string;
  /** Characters of a document that holds nothing else. */
  readonly size: number;
}

/** Why a target's guardrails don't fit. */
export interface Misfit {
  readonly kind: Kind;
  readonly limits: Limits;
  readonly count: number;
  /** Characters of all of them, if one document could hold them. */
  readonly size: number;
  /** Those without which the others fit, the largest first. */
  readonly tooMany: readonly Sized[];
  /** Characters of those in one document. */
  readonly excess: number;
  /** The largest of all. */
  readonly largest: readonly Sized[];
}

const SHOWN = 5;

export const misfitOf = (
  kind: Kind,
  loads: readonly Load[],
  left: readonly Load[],
  limits: Limits,
): Misfit => ({
  kind,
  limits,
  count: loads.length,
  size: Tally.of(loads).size,
  tooMany: sized(left),
  excess: Tally.of(left).size,
  largest: sized(loads).slice(0, SHOWN),
});

const sized = (loads: readonly Load[]): Sized[] =>
  largestFirst(loads).map(({ load, size }) => ({ id: load.id, size }));
