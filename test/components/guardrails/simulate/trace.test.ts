import { expect } from "chai";
import type { Statement } from "../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import type { TracedStatement } from "../../../../components/guardrails/simulate/trace.ts";
import { organization, target } from "./support/organization.ts";
import { allBut, DEVELOPER } from "./support/subject.ts";

const DENY: Statement = { Effect: "Deny", Action: "s3:Delete*", Resource: "*" };
const DOUBT: Statement = { ...DENY, Condition: { StringEquals: { "x:a": "1" } } };
const OTHER: Statement = { ...DENY, Action: "ec2:*" };

const allowance = (target: string, kind: "scp" | "rcp" = "scp"): TracedStatement => ({
  place: { kind, target, policy: kind === "scp" ? "FullAWSAccess" : "RCPFullAWSAccess", statement: 0 },
  effect: "Allow",
  applies: true,
  about: [],
});

describe("the trace of a request", () => {
  const { trace } = simulator(
    organization({
      root: target("root", { scp: [DOUBT, OTHER], rcp: [{ ...DENY, Principal: "*" }] }),
      account: target("payments", { scp: [OTHER, DENY] }),
    }),
  );
  const request = { principal: DEVELOPER, action: "s3:deletebucket", resource: "arn:aws:s3:::bucket" };

  it("shows each level with each statement that applies or may apply", () => {
    expect(trace(request, allBut("x:a"))).to.deep.equal({
      verdict: {
        decision: "denied",
        by: { kind: "scp", target: "payments", policy: "payments-scp", statement: 1 },
      },
      scps: [
        {
          target: "root",
          statements: [
            allowance("root"),
            {
              place: { kind: "scp", target: "root", policy: "root-scp", statement: 0 },
              effect: "Deny",
              applies: "unknown",
              about: ["x:a"],
            },
          ],
        },
        { target: "workloads", statements: [allowance("workloads")] },
        {
          target: "payments",
          statements: [
            allowance("payments"),
            {
              place: { kind: "scp", target: "payments", policy: "payments-scp", statement: 1 },
              effect: "Deny",
              applies: true,
              about: [],
            },
          ],
        },
      ],
      rcps: [
        {
          target: "root",
          statements: [
            allowance("root", "rcp"),
            {
              place: { kind: "rcp", target: "root", policy: "root-rcp", statement: 0 },
              effect: "Deny",
              applies: true,
              about: [],
            },
          ],
        },
        { target: "workloads", statements: [allowance("workloads", "rcp")] },
        { target: "payments", statements: [allowance("payments", "rcp")] },
      ],
    });
  });

  it("shows each level of the organization once if it is not known whose the resource is", () => {
    const { rcps } = trace({ ...request, principal: "s3.amazonaws.com" });
    const levels = typeof rcps === "string" ? [] : rcps;
    expect(levels.map((level) => level.target)).to.deep.equal(["root", "workloads", "payments", "network"]);
  });

  const exempt: [
    title: string,
    request: Partial<typeof request>,
    scps: string | undefined,
    rcps: string | undefined,
  ][] = [
    [
      "a service",
      { principal: "s3.amazonaws.com", resource: "arn:aws:s3:::b" },
      "an AWS service asks",
      undefined,
    ],
    ["nobody", { principal: "*" }, "nobody signed the request", undefined],
    [
      "the management account",
      { principal: "arn:aws:iam::999999999999:role/x" },
      "the management account asks",
      "the management account owns the resource",
    ],
    [
      "a service-linked role",
      { principal: "arn:aws:iam::111111111111:role/aws-service-role/x/y" },
      "a service-linked role asks",
      "a service-linked role asks",
    ],
    [
      "an outsider",
      { principal: "arn:aws:iam::333333333333:role/x" },
      "the principal is not of the organization",
      "the resource is not of the organization",
    ],
    ["for no resource", { resource: "*" }, undefined, "the action knows no resource"],
    [
      "of another service",
      { action: "ec2:RunInstances" },
      undefined,
      "resource control policies do not cover the action",
    ],
  ];
  for (const [title, asked, scps, rcps] of exempt) {
    it(`says why policies have no say: ${title}`, () => {
      const found = trace({ ...request, ...asked });
      expect(
        [found.scps, found.rcps].map((side) => (typeof side === "string" ? side : undefined)),
      ).to.deep.equal([scps, rcps]);
    });
  }
});
