import { expect } from "chai";
import { misfitLines } from "../../../../components/guardrails/packer/misfit-lines.ts";
import type { Misfit } from "../../../../components/guardrails/packer/misfit.ts";

const misfit: Misfit = {
  kind: "scp",
  limits: { size: 10_240, slots: 8 },
  count: 180,
  size: 81_000,
  tooMany: [
    { id: "governed-regions", size: 900 },
    { id: "protect-trail", size: 640 },
  ],
  excess: 1499,
  largest: [
    { id: "data-perimeter", size: 1200 },
    { id: "governed-regions", size: 900 },
  ],
};

const fix = (target: string) => misfitLines(target, misfit).at(-1);

describe("misfitLines", () => {
  it("say what is wrong, the sizes, the largest, and what to do", () => {
    expect(misfitLines("root", misfit)).to.deep.equal([
      "root: 2 of 180 guardrails find no room in 8 service control policies of 10,240 characters",
      "sizes: all together 81,000, those without room 1,499",
      "without room: governed-regions (900), protect-trail (640)",
      "largest: data-perimeter (1,200), governed-regions (900)",
      "fix: leave some out, or attach them to each unit or account below that needs them instead, which has room of its own",
    ]);
  });

  it("say what is too large by itself, and name five at most", () => {
    const tooMany = [10_241, 10_240, 9, 8, 7, 6, 5].map((size) => ({ id: `of-${size}`, size }));
    const lines = misfitLines("workloads", { ...misfit, kind: "rcp", tooMany });
    expect(lines[0]).to.equal(
      "workloads: 7 of 180 guardrails find no room in 8 resource control policies of 10,240 characters",
    );
    expect(lines[2]).to.equal(
      "without room: of-10241 (10,241), of-10240 (10,240), of-9 (9), of-8 (8), of-7 (7), 2 more",
    );
    expect(lines.slice(4, -1)).to.deep.equal([
      "of-10241 alone is larger than a policy: give it fewer values, or split it in two",
    ]);
  });

  it("say where else there is room", () => {
    expect(fix("workloads/prod")).to.include("the unit above, or each unit or account below that needs them");
    expect(fix("account:ledger")).to.include("attach them to the unit of the account instead");
  });
});
