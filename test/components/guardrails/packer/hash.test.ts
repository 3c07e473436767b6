import { expect } from "chai";
import { hashOf } from "../../../../components/guardrails/packer/hash.ts";

describe("hashOf", () => {
  it("stays as it is, or every guardrail would move", () => {
    expect(["", "protect-trail", "protect-config"].map(hashOf)).to.deep.equal([
      2872998923, 2889077089, 1984687845,
    ]);
  });

  it("spreads ids that are alike", () => {
    const eighths = Array.from({ length: 800 }, (_, at) => Math.floor(hashOf(`protect-${at}`) / 2 ** 29));
    const counts = [...Map.groupBy(eighths, (eighth) => eighth).values()].map(({ length }) => length);
    expect(counts.length).to.equal(8);
    expect(Math.min(...counts)).to.be.greaterThan(70);
    expect(Math.max(...counts)).to.be.lessThan(130);
  });
});
