import { expect } from "chai";
import fc from "fast-check";
import { loadOf } from "../../../../components/guardrails/packer/load.ts";
import { minimal } from "../../../../components/guardrails/packer/minimal.ts";
import { fitting, Tally } from "../../../../components/guardrails/packer/tally.ts";
import { items } from "./support/arbitraries.ts";
import { loadAt } from "./support/loads.ts";

const written = (kind: "scp" | "rcp", all: ReturnType<typeof loadOf>[]) =>
  minimal(
    kind,
    all.flatMap(({ statements }) => statements),
  ).text.length;

describe("Tally", () => {
  it("counts the characters of a document whose statements share actions", () => {
    const action = fc.stringMatching(/^s3:[A-Z][a-z]{0,3}$/);
    const actions = fc.array(action, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(actions, { minLength: 1 }), (lists) => {
        const all = lists.map((Action, at) => loadOf("rcp", { id: String(at), denials: [{ Action }] }));
        expect(Tally.of(all).size).to.equal(written("rcp", all));
      }),
    );
  });

  it("counts what is left out word for word", () => {
    const all = ["a", "b"].map((id) =>
      loadOf("rcp", { id, denials: [{ NotAction: [`s3:${id}`, "iam:*"] }] }),
    );
    expect(Tally.of(all).size).to.equal(written("rcp", all));
    expect(Tally.of([...all, ...all]).size).to.equal(written("rcp", all));
  });

  it("is never below the document's size", () => {
    fc.assert(
      fc.property(items(8), fc.constantFrom("scp", "rcp"), (all, kind) => {
        const given = all.map((item) => loadOf(kind, item));
        if (given.some(({ statements }) => statements.length > 0))
          expect(Tally.of(given).size).to.be.at.least(written(kind, given));
      }),
    );
  });

  it("grows by as much as it says, by nothing less than none, and by no more for what is there already", () => {
    fc.assert(
      fc.property(items(8), (all) => {
        const tally = new Tally();
        for (const load of all.map((item) => loadOf("scp", item))) {
          const { size } = tally;
          const growth = tally.growth(load);
          expect(growth).to.be.within(0, new Tally().growth(load));
          tally.add(load);
          expect(tally.size).to.equal(size + growth);
          expect(tally.growth(load)).to.equal(0);
        }
      }),
    );
  });
});

describe("fitting", () => {
  it("counts how many there is room for before the first that is too much", () => {
    const all = [loadAt("a", 0, 100), loadAt("b", 0, 300), loadAt("c", 0, 100)];
    const size = new Tally().size + 400;
    expect(fitting(all, size)).to.equal(2);
    expect(fitting(all, size - 1)).to.equal(1);
    expect(fitting(all, size + 100)).to.equal(3);
    expect(fitting([], 0)).to.equal(0);
  });
});
