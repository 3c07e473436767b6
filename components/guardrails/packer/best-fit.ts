import type { Limits } from "./limits.ts";
import { byId, type Load } from "./load.ts";
import type { Bin, Placement } from "./placement.ts";
import { Tally } from "./tally.ts";

interface Open {
  readonly name: string;
  readonly loads: Load[];
  readonly tally: Tally;
}

/**
 * Puts loads into documents that hold some already: the largest first, each where it adds least, and into a document of
 * its own where none has room. Fills documents better than stable placement, but one more item may move many.
 */
export function bestFit(bins: readonly Bin[], loads: readonly Load[], { size, slots }: Limits): Placement {
  const open: Open[] = bins.map(({ name, loads: held }) => ({
    name,
    loads: [...held],
    tally: Tally.of(held),
  }));
  const left: Load[] = [];
  for (const { load } of largestFirst(loads)) {
    const bin = leastGrown(open, load, size) ?? leastGrown(unopened(open, slots), load, size);
    if (!bin) {
      left.push(load);
      continue;
    }
    if (bin.loads.length === 0) open.push(bin);
    bin.loads.push(load);
    bin.tally.add(load);
  }
  return { bins: open, left };
}

export const largestFirst = (loads: readonly Load[]): { readonly load: Load; readonly size: number }[] =>
  loads
    .map((load) => ({ load, size: Tally.of([load]).size }))
    .sort((one, other) => other.size - one.size || byId(one.load, other.load));

function leastGrown(open: readonly Open[], load: Load, size: number): Open | undefined {
  const [best] = open
    .map((bin) => ({ bin, growth: bin.tally.growth(load) }))
    .filter(({ bin, growth }) => bin.tally.size + growth <= size)
    .sort((one, other) => one.growth - other.growth || other.bin.tally.size - one.bin.tally.size);
  return best?.bin;
}

/** An empty document with the first name that is free, if a slot is. */
function unopened(open: readonly Open[], slots: number): Open[] {
  const names = Array.from({ length: slots }, (_, at) => String(at));
  const name = names.find((each) => !open.some((bin) => bin.name === each));
  return name === undefined ? [] : [{ name, loads: [], tally: new Tally() }];
}
