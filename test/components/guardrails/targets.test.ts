import { expect } from "chai";
import { accountTarget, namedUnits, targetsAbove } from "../../../components/guardrails/targets.ts";

const TARGETS = {
  units: ["sandbox", "workloads", "workloads/sandbox", "workloads/sandboxes"],
  unitOf: { payments: "workloads/sandbox", management: "root" },
};

describe("targets of policies", () => {
  it("inherit from the root and every unit above them, the root first", () => {
    expect(targetsAbove("root", TARGETS)).to.deep.equal([]);
    expect(targetsAbove("workloads", TARGETS)).to.deep.equal(["root"]);
    expect(targetsAbove("workloads/sandbox", TARGETS)).to.deep.equal(["root", "workloads"]);
    expect(targetsAbove(accountTarget("payments"), TARGETS)).to.deep.equal([
      "root",
      "workloads",
      "workloads/sandbox",
    ]);
    expect(targetsAbove(accountTarget("management"), TARGETS)).to.deep.equal(["root"]);
  });

  it("are found by the name of a unit, wherever it is", () => {
    expect(namedUnits(TARGETS, "sandbox")).to.deep.equal(["sandbox", "workloads/sandbox"]);
  });
});
