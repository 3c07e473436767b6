import type { Limits } from "./limits.ts";
import { byHash, type Load } from "./load.ts";
import { fitting } from "./tally.ts";

/** A document to be. */
export interface Bin {
  readonly name: string;
  readonly loads: readonly Load[];
}

export interface Placement {
  readonly bins: readonly Bin[];
  /** What found no room. */
  readonly left: readonly Load[];
}

/** What an item may take of a document for no more than two documents to change with it. */
const PART = 1 / 6;

/** A range of homes that share a document, and how many of its loads the document holds. */
interface Range {
  readonly from: number;
  readonly loads: readonly Load[];
  readonly held: number;
}

/**
 * Placement that remembers nothing, and yet moves little. A target's documents are numbered: half of them are homes,
 * half are annexes. An item's hash gives it a home. While there is little, a whole range of homes is one document,
 * named by its first home; once it is over its threshold, its upper half becomes a document of its own. A single home
 * that is full leaves to its annex what comes last by hash.
 *
 * So with an item that is added or removed, its own document changes and at most one more: the half that splits off, or
 * the annex. A half has a threshold one `PART` higher than its whole; what an item of up to a `PART` takes over the one
 * threshold is therefore never over the next one as well. An item of up to n parts changes at most 1 + n documents.
 */
export function stablePlacement(loads: readonly Load[], limits: Limits): Placement {
  const homes = Math.ceil(limits.slots / 2);
  const ranges = rangesOf(loads.toSorted(byHash), { from: 0, count: homes }, homes, limits.size);
  const overflow = Map.groupBy(
    ranges.filter(({ loads: here, held }) => held < here.length),
    ({ from }) => annexOf(from, homes, limits.slots),
  );
  const full = [...overflow].map(([annex, from]) => {
    const here = from.flatMap((range) => range.loads.slice(range.held));
    return { from: annex, loads: here, held: annex < limits.slots ? fitting(here, limits.size) : 0 };
  });
  return {
    bins: [...ranges, ...full]
      .filter(({ held }) => held > 0)
      .map(({ from, loads: here, held }) => ({ name: String(from), loads: here.slice(0, held) })),
    left: full.flatMap(({ loads: here, held }) => here.slice(held)),
  };
}

/** Homes share annexes where there are fewer of these. */
const annexOf = (home: number, homes: number, slots: number): number =>
  homes + Math.floor((home * (slots - homes)) / homes);

const homeOf = ({ hash }: Load, homes: number): number => Math.floor((hash / 2 ** 32) * homes);

function rangesOf(
  loads: readonly Load[],
  { from, count }: { readonly from: number; readonly count: number },
  homes: number,
  size: number,
): Range[] {
  if (loads.length === 0) return [];
  const splits = Math.ceil(Math.log2(count));
  const held = fitting(loads, size * (1 - PART * splits));
  if (held === loads.length || count === 1) return [{ from, loads, held }];
  const lower = Math.ceil(count / 2);
  const [low, high] = [true, false].map((isLow) =>
    loads.filter((load) => homeOf(load, homes) < from + lower === isLow),
  ) as [Load[], Load[]];
  return [
    ...rangesOf(low, { from, count: lower }, homes, size),
    ...rangesOf(high, { from: from + lower, count: count - lower }, homes, size),
  ];
}
