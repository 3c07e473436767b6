import { bestFit } from "./best-fit.ts";
import type { Item } from "./item.ts";
import type { Limits } from "./limits.ts";
import { type Load, loadOf } from "./load.ts";
import { minimal } from "./minimal.ts";
import { type Misfit, misfitOf } from "./misfit.ts";
import { type Bin, type Placement, stablePlacement } from "./placement.ts";
import type { Kind } from "./statement.ts";

/** A document of one target. */
export interface Packed {
  /** A number below that of the target's slots. */
  readonly name: string;
  /** Ids, sorted. */
  readonly items: readonly string[];
  /** Minimal JSON. */
  readonly text: string;
  /** For each statement the ids of the items that it serves, sorted. */
  readonly origins: readonly (readonly string[])[];
}

/** Documents by falling name: what an added item pushes out of one goes to one before it in the list. */
export type Packing = { readonly documents: readonly Packed[] } | { readonly misfit: Misfit };

/** Puts guardrails into few documents, each into one, whatever order they come in. Those that deny nothing need none. */
export const pack = (kind: Kind, items: readonly Item[], limits: Limits): Packing =>
  packLoads(
    kind,
    items.filter(({ denials }) => denials.length > 0).map((item) => loadOf(kind, item)),
    limits,
  );

export function packLoads(kind: Kind, loads: readonly Load[], limits: Limits): Packing {
  const { bins, left } = placement(loads, limits);
  if (left.length > 0) return { misfit: misfitOf(kind, loads, left, limits) };
  const documents = bins.map((bin) => packed(kind, bin));
  return { documents: documents.sort((one, other) => Number(other.name) - Number(one.name)) };
}

/** Stable as long as there is room that way; then with what is too much moved to where room is; then anew. */
function placement(loads: readonly Load[], limits: Limits): Placement {
  const stable = stablePlacement(loads, limits);
  const moved = bestFit(stable.bins, stable.left, limits);
  return moved.left.length === 0 ? moved : bestFit([], loads, limits);
}

const packed = (kind: Kind, { name, loads }: Bin): Packed => ({
  name,
  items: loads.map(({ id }) => id).sort(),
  ...minimal(
    kind,
    loads.flatMap(({ statements }) => statements),
  ),
});
