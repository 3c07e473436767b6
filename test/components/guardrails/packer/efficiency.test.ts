import { expect } from "chai";
import { efficiency } from "../../../../components/guardrails/packer/efficiency.ts";
import { limitsOf } from "../../../../components/guardrails/packer/limits.ts";
import { QUOTAS } from "../../../../facts/quotas.ts";
import { realisticItems } from "./support/realistic.ts";

const PER_TARGET = {
  scp: QUOTAS.serviceControlPoliciesPerTarget,
  rcp: QUOTAS.resourceControlPoliciesPerTarget,
};

describe("efficiency", () => {
  it("counts what fits, and compares with a policy for each", () => {
    const items = realisticItems(5, 1);
    expect(efficiency("scp", items, { size: 10_240, slots: 3 })).to.deep.equal({
      fitting: 5,
      onePolicyEach: 3,
      documents: 1,
      lowerBound: 1,
    });
    expect(efficiency("scp", items, { size: 200, slots: 3 })).to.deep.equal({
      fitting: 0,
      onePolicyEach: 3,
      documents: 0,
      lowerBound: 1,
    });
    expect(efficiency("scp", items, limitsOf("scp")).onePolicyEach).to.equal(4);
  });

  for (const kind of ["scp", "rcp"] as const)
    it(`finds room for 30 % more guardrails than one policy for each in every slot, for the ${kind}`, () => {
      for (const seed of [1, 2, 3]) {
        const { fitting } = efficiency(kind, realisticItems(200, seed), limitsOf(kind));
        expect(fitting / (PER_TARGET[kind].limit - 1)).to.be.at.least(1.3);
      }
    });

  it("is near the lower bound where slots are scarce, and at most twice as far while they are not", () => {
    const limits = limitsOf("scp");
    const ratio = (count: number) => {
      const { documents, lowerBound } = efficiency("scp", realisticItems(count, 4), limits);
      return documents / lowerBound;
    };
    for (const count of [20, 40, 60, 80, 100]) expect(ratio(count), String(count)).to.be.at.most(2);
    expect(ratio(200)).to.be.at.most(1.15);
  });
});
