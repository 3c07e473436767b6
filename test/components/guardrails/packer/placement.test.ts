import { expect } from "chai";
import fc from "fast-check";
import type { Limits } from "../../../../components/guardrails/packer/limits.ts";
import { type Load, loadOf } from "../../../../components/guardrails/packer/load.ts";
import { type Placement, stablePlacement } from "../../../../components/guardrails/packer/placement.ts";
import { Tally } from "../../../../components/guardrails/packer/tally.ts";
import { changed, idsByName, largeLoad, loadAt, loads } from "./support/loads.ts";
import { realisticItems } from "./support/realistic.ts";

const EMPTY = new Tally().size;
const SIZE = 1000;

const placed = (all: readonly Load[], slots = 8) => {
  const { bins, left } = stablePlacement(all, { size: SIZE, slots });
  return { ...idsByName(bins), left: left.map(({ id }) => id) };
};

describe("stablePlacement", () => {
  const quarter = (SIZE * (1 - 2 / 6) - EMPTY) / 4;
  const spread = [0.1, 0.3, 0.6, 0.9].map((at) => loadAt(`at ${at}`, at, Math.floor(quarter)));

  it("needs no document for nothing", () => {
    expect(placed([])).to.deep.equal({ left: [] });
  });

  it("fills one document up to its threshold", () => {
    expect(placed(spread)).to.deep.equal({ 0: ["at 0.1", "at 0.3", "at 0.6", "at 0.9"], left: [] });
  });

  it("splits off the upper half of what is over it, and that of a half that is over a higher one", () => {
    const over = [...spread, loadAt("more", 0.65, 4)];
    expect(placed(over)).to.deep.equal({
      0: ["at 0.1", "at 0.3"],
      2: ["at 0.6", "at 0.9", "more"],
      left: [],
    });
    const half = Math.floor(SIZE * (1 - 1 / 6)) - EMPTY - 2 * Math.floor(quarter) - 4;
    expect(placed([...over, loadAt("still", 0.8, half)])).to.have.deep.property("2", [
      "at 0.6",
      "at 0.9",
      "more",
      "still",
    ]);
    expect(placed([...over, loadAt("over", 0.8, half + 1)])).to.deep.equal({
      0: ["at 0.1", "at 0.3"],
      2: ["at 0.6", "more"],
      3: ["at 0.9", "over"],
      left: [],
    });
  });

  it("leaves to the annex what comes last by hash in a home that is full", () => {
    const home = [0.2, 0.1, 0.15].map((at) => loadAt(`at ${at}`, at, (SIZE - EMPTY) / 2));
    expect(placed(home)).to.deep.equal({ 0: ["at 0.1", "at 0.15"], 4: ["at 0.2"], left: [] });
    const last = loadAt("at 0.8", 0.8, SIZE - EMPTY);
    expect(placed([...home, last, loadAt("at 0.9", 0.9, 1)])).to.include.keys("0", "4", "3", "7");
  });

  it("goes by the id where hashes are equal", () => {
    const three = ["b", "c", "a"].map((id) => loadAt(id, 0.1, (SIZE - EMPTY) / 2));
    expect(placed(three)).to.deep.equal({ 0: ["a", "b"], 4: ["c"], left: [] });
  });

  it("lets homes share the annexes that there are, and tells what is left", () => {
    const three = [0.1, 0.2, 0.3].map((at) => loadAt(`at ${at}`, at, (SIZE - EMPTY) / 2));
    const two = [0.6, 0.7, 0.8, 0.9].map((at) => loadAt(`at ${at}`, at, (SIZE - EMPTY) / 2));
    expect(placed([...three, ...two], 3)).to.deep.equal({
      0: ["at 0.1", "at 0.2"],
      1: ["at 0.6", "at 0.7"],
      2: ["at 0.3", "at 0.8"],
      left: ["at 0.9"],
    });
  });

  it("leaves what is too much for a single slot", () => {
    const two = [0.1, 0.9].map((at) => loadAt(`at ${at}`, at, SIZE - EMPTY));
    expect(placed(two, 1)).to.deep.equal({ 0: ["at 0.1"], left: ["at 0.9"] });
  });
});

describe("stablePlacement with one item more", () => {
  const slots = fc.integer({ min: 1, max: 10 });

  const moved = (some: readonly Load[], more: readonly Load[], limits: Limits): number | undefined => {
    const [before, after] = [some, more].map((all) => stablePlacement(all, limits)) as [Placement, Placement];
    const isStable = before.left.length === 0 && after.left.length === 0;
    return isStable ? changed(idsByName(before.bins), idsByName(after.bins)) : undefined;
  };

  it("changes at most two documents for each item up to a sixth of a document", () => {
    fc.assert(
      fc.property(loads(60), slots, (all, count) => {
        for (const at of all.keys())
          expect(
            moved(all.slice(0, at), all.slice(0, at + 1), { size: SIZE, slots: count }) ?? 0,
          ).to.be.at.most(2);
      }),
      { numRuns: 300 },
    );
  });

  it("changes at most two as well where such an item takes the place of the same with other values", () => {
    const id = "same";
    const given = (values: string[]) => ({ denials: [{ Action: values.map((each) => `s3:${each}`) }] });
    const actions = fc.array(fc.stringMatching(/^[A-Z][a-z]{3}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(loads(60), actions, actions, slots, (all, one, other, count) => {
        const [before, after] = [one, other].map((values) => [
          ...all,
          loadOf("scp", { id: `${id} ${values.join(" ")}`, ...given(values) }),
        ]) as [Load[], Load[]];
        expect(moved(before, after, { size: SIZE, slots: count }) ?? 0).to.be.at.most(2);
      }),
    );
  });

  it("changes at most one more for each further sixth", () => {
    fc.assert(
      fc.property(loads(60), largeLoad, slots, (all, one, count) => {
        const parts = Math.ceil(new Tally().growth(one) / (SIZE / 6));
        const documents = moved(all, [...all, one], { size: SIZE, slots: count });
        expect(documents ?? 0).to.be.at.most(1 + parts);
      }),
      { numRuns: 500 },
    );
  });

  it("has room that way for a hundred usual guardrails of a target", () => {
    for (const seed of [1, 2, 3]) {
      const all = realisticItems(100, seed).map((item) => loadOf("scp", item));
      expect(stablePlacement(all, { size: 10_240, slots: 8 }).left).to.deep.equal([]);
    }
  });
});
