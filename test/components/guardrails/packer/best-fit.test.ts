import { expect } from "chai";
import fc from "fast-check";
import { bestFit, largestFirst } from "../../../../components/guardrails/packer/best-fit.ts";
import type { Load } from "../../../../components/guardrails/packer/load.ts";
import { Tally } from "../../../../components/guardrails/packer/tally.ts";
import { idsByName, loadAt, loads, sharing } from "./support/loads.ts";

const EMPTY = new Tally().size;
const SIZE = 1000;

const sized = (...growths: number[]): Load[] => growths.map((growth) => loadAt(`of ${growth}`, 0, growth));

const fit = (all: readonly Load[], slots: number, held: readonly Load[][] = []) => {
  const bins = held.map((each, at) => ({ name: String(at), loads: each }));
  const { bins: filled, left } = bestFit(bins, all, { size: SIZE, slots });
  return { ...idsByName(filled), left: left.map(({ id }) => id) };
};

describe("bestFit", () => {
  it("takes the largest first, each to the fullest document that has room, and opens few", () => {
    expect(fit(sized(200, 500, 250, 700), 3)).to.deep.equal({
      0: ["of 250", "of 700"],
      1: ["of 200", "of 500"],
      left: [],
    });
  });

  it("fills the fullest of those that have room", () => {
    const held = [sized(300), sized(700), sized(600), sized(900)];
    expect(fit(sized(200), 4, held)).to.have.deep.property("1", ["of 200", "of 700"]);
  });

  it("prefers the document with which a load shares most", () => {
    const held = [[loadAt("full", 0, 800)], [sharing("there", 0, 1, [1, 2])]];
    expect(fit([sharing("new", 0, 1, [2, 3])], 2, held)).to.deep.equal({
      0: ["full"],
      1: ["new", "there"],
      left: [],
    });
  });

  it("leaves what no document has room for, were it empty", () => {
    const all = sized(SIZE - EMPTY + 1, SIZE - EMPTY, 2);
    expect(fit(all, 2)).to.deep.equal({ 0: ["of 962"], 1: ["of 2"], left: ["of 963"] });
    expect(fit(all, 1)).to.deep.equal({ 0: ["of 962"], left: ["of 963", "of 2"] });
  });

  it("opens a document under the first name that is free", () => {
    const { bins } = bestFit(
      [
        { name: "0", loads: sized(900) },
        { name: "2", loads: sized(901) },
      ],
      sized(300),
      { size: SIZE, slots: 4 },
    );
    expect(idsByName(bins)).to.have.deep.property("1", ["of 300"]);
  });

  it("loses nothing, holds the limits, and does not care for the order", () => {
    fc.assert(
      fc.property(loads(80), fc.integer({ min: 1, max: 6 }), (all, slots) => {
        const { bins, left } = bestFit([], all, { size: SIZE, slots });
        expect([...bins.flatMap((bin) => bin.loads), ...left].map(({ id }) => id)).to.have.members(
          all.map(({ id }) => id),
        );
        expect(bins.length).to.be.at.most(slots);
        for (const bin of bins) expect(Tally.of(bin.loads).size).to.be.at.most(SIZE);
        expect(fit(all.toReversed(), slots)).to.deep.equal(fit(all, slots));
      }),
    );
  });
});

describe("largestFirst", () => {
  it("tells the size of a document that holds nothing else, and goes by the id where sizes are equal", () => {
    const [b, a] = [loadAt("b", 0, 10), loadAt("a", 0, 10)];
    expect(largestFirst([b, a, ...sized(11)]).map(({ load, size }) => [load.id, size])).to.deep.equal([
      ["of 11", EMPTY + 11],
      ["a", EMPTY + 10],
      ["b", EMPTY + 10],
    ]);
  });
});
