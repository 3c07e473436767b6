import { expect } from "chai";
import { limitsOf } from "../../../../components/guardrails/packer/limits.ts";

describe("limitsOf", () => {
  it("leaves a slot to AWS's full access and one free", () => {
    expect(limitsOf("scp")).to.deep.equal({ size: 10_240, slots: 4 });
    expect(limitsOf("rcp")).to.deep.equal({ size: 5120, slots: 2 });
  });
});
