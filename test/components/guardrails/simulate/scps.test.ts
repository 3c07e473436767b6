import { expect } from "chai";
import type { Organization, Statement } from "../../../../components/guardrails/simulate/policy.ts";
import type { Verdict } from "../../../../components/guardrails/simulate/verdict.ts";
import { ALLOWED, allowing, ask, byScp, DENY, role } from "./support/ask.ts";
import {
  documentOf,
  MANAGEMENT,
  MEMBER,
  organization,
  OTHER_MEMBER,
  OUTSIDER,
  target,
} from "./support/organization.ts";

describe("service control policies", () => {
  it("allow what every level allows", () => {
    expect(ask(organization())).to.deep.equal(ALLOWED);
    expect(ask(organization({ unit: allowing("workloads", "ec2:*", "s3:*") }))).to.deep.equal(ALLOWED);
  });

  for (const [place, name] of [
    ["root", "root"],
    ["unit", "workloads"],
    ["account", "payments"],
  ] as const) {
    it(`deny what a statement at the ${place} denies`, () => {
      expect(ask(organization({ [place]: target(name, { scp: [DENY] }) }))).to.deep.equal(byScp(name));
    });

    it(`deny what no policy at the ${place} allows`, () => {
      const verdict: Verdict = { decision: "denied", notAllowedAt: name };
      expect(ask(organization({ [place]: allowing(name, "ec2:*") }))).to.deep.equal(verdict);
      expect(ask(organization({ [place]: { ...target(name), scps: [] } }))).to.deep.equal(verdict);
    });
  }

  it("tell the first denial from the root on, by the statement's place in its document", () => {
    const other: Statement = { ...DENY, Action: "ec2:*" };
    const of = organization({
      unit: target("workloads", { scp: [other, DENY, DENY] }),
      account: target("payments", { scp: [DENY] }),
    });
    expect(ask(of)).to.deep.equal(byScp("workloads", 1));
  });

  it("tell a denial rather than that an allowance lacks", () => {
    const of = organization({
      root: allowing("root", "ec2:*"),
      account: target("payments", { scp: [DENY] }),
    });
    expect(ask(of)).to.deep.equal(byScp("payments"));
  });

  it("allow by conditions, resources and other actions", () => {
    const list = (allowance: Statement): Organization =>
      organization({
        unit: { ...target("workloads"), scps: [{ name: "list", document: documentOf(allowance) }] },
      });
    const conditional = list({
      Effect: "Allow",
      NotAction: "iam:*",
      Resource: "arn:aws:s3:::bucket*",
      Condition: { StringEquals: { "x:a": "1" } },
    });
    const verdict: Verdict = { decision: "denied", notAllowedAt: "workloads" };
    expect(ask(conditional, { context: { "x:a": "1" } })).to.deep.equal(ALLOWED);
    expect(ask(conditional, { context: { "x:a": "2" } })).to.deep.equal(verdict);
    expect(ask(conditional, { context: { "x:a": "1" }, resource: "arn:aws:s3:::x" })).to.deep.equal(verdict);
    expect(ask(conditional, { context: { "x:a": "1" }, action: "iam:GetRole" })).to.deep.equal(verdict);
  });

  it("bind each account by its own units only", () => {
    const of = organization({ unit: target("workloads", { scp: [DENY] }) });
    expect(ask(of, { principal: role(OTHER_MEMBER) })).to.deep.equal(ALLOWED);
    expect(ask(of, { principal: role(MEMBER) })).to.deep.equal(byScp("workloads"));
  });

  const bound: [principal: string, isBound: boolean][] = [
    [role(MEMBER), true],
    [`arn:aws:iam::${MEMBER}:root`, true],
    [`arn:aws:iam::${MEMBER}:user/eve`, true],
    [`arn:aws:sts::${MEMBER}:assumed-role/developer/eve`, true],
    [`arn:aws:sts::${MEMBER}:federated-user/eve`, true],
    [role(MEMBER, "service-role/lambda"), true],
    [role(MEMBER, "aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"), false],
    [role(MEMBER, "team/aws-service-role/x"), true],
    [role(MANAGEMENT), false],
    [role(OUTSIDER), false],
    ["config.amazonaws.com", false],
    ["*", false],
  ];
  for (const [principal, isBound] of bound) {
    it(`${isBound ? "bind" : "do not bind"} ${principal}`, () => {
      const of = organization({ root: target("root", { scp: [DENY] }) });
      expect(ask(of, { principal })).to.deep.equal(isBound ? byScp("root") : ALLOWED);
    });
  }

  it("do not bind a session whose context names a service-linked role", () => {
    const of = organization({ root: target("root", { scp: [DENY] }) });
    const principal = `arn:aws:sts::${MEMBER}:assumed-role/AWSServiceRoleForConfig/config`;
    const linked = role(MEMBER, "aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig");
    expect(ask(of, { principal })).to.deep.equal(byScp("root"));
    expect(ask(of, { principal, context: { "aws:principalarn": linked } })).to.deep.equal(ALLOWED);
  });
});
