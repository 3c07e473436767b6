import { expect } from "chai";
import { closingLine, isGood, mochaTally, sumOf, whole } from "../../../tools/test/tally.ts";

const GOOD = "  ✔ makes a bucket\n\n  12 passing (3s)\n";
const MIXED = "  12 passing (3s)\n  2 pending\n  1 failing\n";

describe("mochaTally", () => {
  it("reads mocha's closing lines", () => {
    expect(mochaTally(GOOD, 0)).to.deep.equal({ passed: 12, failed: 0, skipped: 0 });
    expect(mochaTally(MIXED, 1)).to.deep.equal({ passed: 12, failed: 1, skipped: 2 });
  });

  it("takes a run that left everything out for what it is", () => {
    expect(mochaTally("  0 passing (1ms)\n  9 pending\n", 0)).to.deep.equal({
      passed: 0,
      failed: 0,
      skipped: 9,
    });
  });

  it("counts a bad end without a failing test as a failure", () => {
    expect(mochaTally(GOOD, 1).failed, "coverage under its threshold").to.equal(1);
    expect(mochaTally("SyntaxError: Unexpected token", 1).failed, "crash").to.equal(1);
    expect(mochaTally("  0 passing (1ms)\n", 0).failed, "no test at all").to.equal(1);
  });
});

describe("the closing line", () => {
  it("sums every step", () => {
    const total = sumOf([whole(0), whole(2), mochaTally(MIXED, 1)]);
    expect(closingLine(total)).to.equal("13 passed, 2 failed, 2 skipped");
  });
});

describe("isGood", () => {
  it("forgives a skipped test at home, not in CI", () => {
    const skipped = { passed: 3, failed: 0, skipped: 1 };
    expect(isGood(skipped, false)).to.equal(true);
    expect(isGood(skipped, true)).to.equal(false);
  });

  it("forgives no failure", () => {
    expect(isGood({ passed: 3, failed: 1, skipped: 0 }, false)).to.equal(false);
  });
});
