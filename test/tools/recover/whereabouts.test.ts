import { expect } from "chai";
import { whereaboutsOf } from "../../../tools/recover/whereabouts.ts";

describe("whereabouts", () => {
  it("are clear only where at most one fits", () => {
    expect([[], ["a"], ["a", "b"]].map(whereaboutsOf)).to.deep.equal([
      { kind: "absent" },
      { kind: "found", id: "a" },
      { kind: "unclear", why: "more than one fits: a, b" },
    ]);
  });
});
