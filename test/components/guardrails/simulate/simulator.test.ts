import { expect } from "chai";
import type { Organization } from "../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import { ask, DENY } from "./support/ask.ts";
import { documentOf, FULL_ACCESS, organization, target } from "./support/organization.ts";

describe("an organization whose policies cannot be read", () => {
  const of = (document: unknown): Organization =>
    organization({
      unit: { ...target("workloads"), scps: [FULL_ACCESS, { name: "own", document: document as never }] },
    });

  const rows: [document: unknown, message: string][] = [
    [
      documentOf(DENY, { ...DENY, Condition: { StringMatches: { "x:a": "1" } } }),
      'SCP "own" at workloads: Statement[1]: unknown condition operator "StringMatches"',
    ],
    [{ ...documentOf(DENY), Version: "2008-10-17" }, 'SCP "own" at workloads: Version must be "2012-10-17"'],
    [{ ...documentOf(DENY), Statements: [] }, 'SCP "own" at workloads: unknown element "Statements"'],
  ];
  for (const [document, message] of rows) {
    it(`is refused at once: ${message}`, () => {
      expect(() => simulator(of(document))).to.throw(Error, message);
    });
  }

  it("may have a single statement without a list, and an Id", () => {
    const document = { ...documentOf(), Id: "own", Statement: DENY };
    expect(ask(of(document))).to.deep.equal({
      decision: "denied",
      by: { kind: "scp", target: "workloads", policy: "own", statement: 0 },
    });
  });
});
