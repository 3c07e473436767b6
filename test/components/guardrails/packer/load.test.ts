import { expect } from "chai";
import { hashOf } from "../../../../components/guardrails/packer/hash.ts";
import { loadOf } from "../../../../components/guardrails/packer/load.ts";

const hashOfItem = (id: string) => loadOf("scp", { id, denials: [{ Action: ["s3:*"] }] }).hash;

describe("loadOf", () => {
  it("keeps a guardrail where it is when its values change", () => {
    expect(hashOfItem("governed-regions")).to.equal(hashOf("governed-regions"));
    expect(hashOfItem('governed-regions {"regions":["eu-west-1"]}')).to.equal(hashOf("governed-regions"));
  });
});
