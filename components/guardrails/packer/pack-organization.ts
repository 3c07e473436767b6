import type { Item } from "./item.ts";
import type { Limits } from "./limits.ts";
import { type Load, loadOf } from "./load.ts";
import type { Misfit } from "./misfit.ts";
import { type Packed, packLoads, type Packing } from "./pack.ts";
import type { Kind } from "./statement.ts";

/** A document with all that it is attached to. */
export interface SharedDocument extends Packed {
  /** Sorted. */
  readonly targets: readonly string[];
}

/**
 * Documents in an order in which they can be written: what an added item pushes out of one goes to one before it, and
 * so does a document that a target no longer shares. Or else, by target, what doesn't fit.
 */
export type OrganizationPacking =
  { readonly documents: readonly SharedDocument[] } | { readonly misfits: ReadonlyMap<string, Misfit> };

/**
 * Packs what stands at each target: the root, units by path, accounts by key. Each target is packed by itself, and
 * targets whose documents come out equal share them. A shared document has the name of its first target. So a target
 * that comes to differ gets documents of its own where it differs, and all others keep theirs, word for word; only when
 * it is the first that differs do the others' come under a new name.
 */
export function packOrganization(
  kind: Kind,
  targets: ReadonlyMap<string, readonly Item[]>,
  limits: Limits,
): OrganizationPacking {
  const packingOf = packer(kind, limits);
  const misfits = new Map<string, Misfit>();
  const owned: Owned[] = [];
  for (const [target, items] of targets) {
    const packing = packingOf(items);
    if ("misfit" in packing) misfits.set(target, packing.misfit);
    else owned.push(...packing.documents.map((document) => ({ target, document })));
  }
  return misfits.size > 0 ? { misfits } : { documents: shared(owned) };
}

/** What one target has of a document. */
interface Owned {
  readonly target: string;
  readonly document: Packed;
}

/** Finds out about each item once, and packs equal items once. */
function packer(kind: Kind, limits: Limits): (items: readonly Item[]) => Packing {
  const known = new Map<string, { readonly text: string; readonly load: Load }>();
  const packings = new Map<string, Packing>();
  const loadFor = (item: Item): Load => {
    const text = JSON.stringify(item.denials);
    const { text: earlier, load } = known.get(item.id) ?? { text, load: loadOf(kind, item) };
    if (earlier !== text) throw new Error(`two guardrails that differ are called ${item.id}`);
    known.set(item.id, { text, load });
    return load;
  };
  return (items) => {
    const loads = items.filter(({ denials }) => denials.length > 0).map(loadFor);
    const key = idsOf(loads);
    const packing = packings.get(key) ?? packLoads(kind, loads, limits);
    packings.set(key, packing);
    return packing;
  };
}

const idsOf = (items: readonly { readonly id: string }[]): string =>
  JSON.stringify(items.map(({ id }) => id).sort());

function shared(owned: readonly Owned[]): SharedDocument[] {
  const equal = Map.groupBy(owned, ({ document: { name, items } }) => `${name} ${items.join("\n")}`);
  return [...equal.values()]
    .map((group) => {
      const [{ document }] = group as [Owned];
      const targets = group.map(({ target }) => target).sort();
      return { document, targets, first: targets[0] ?? "" };
    })
    .sort(
      (one, other) =>
        Number(other.document.name) - Number(one.document.name) || (one.first < other.first ? 1 : -1),
    )
    .map(({ document, targets, first }) => ({ ...document, name: `${first}-${document.name}`, targets }));
}
