import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import type { Statement, Target } from "../../../../components/guardrails/simulate/policy.ts";
import type { Verdict } from "../../../../components/guardrails/simulate/verdict.ts";
import { ALLOWED, allowing, ask, byRcp, byScp, DENY, RCP_DENY } from "./support/ask.ts";
import { documentOf, MEMBER, organization, OTHER_MEMBER, target } from "./support/organization.ts";

describe("a verdict without all knowledge", () => {
  const conditional = (key: string): Statement => ({ ...DENY, Condition: { StringEquals: { [key]: "1" } } });
  const doubt = (at: string, about: string[], kind: "scp" | "rcp" = "scp"): Verdict => ({
    decision: "unknown",
    about,
    by: { kind, target: at, policy: `${at}-${kind}`, statement: 0 },
  });

  /** A target that allows what those statements allow. */
  const listing = (name: string, ...allowances: Partial<Statement>[]): Target => ({
    ...target(name),
    scps: [
      {
        name: `${name}-list`,
        document: documentOf(
          ...allowances.map((each) => ({ Effect: "Allow", Action: "s3:*", Resource: "*", ...each })),
        ),
      },
    ],
  });

  it("is not known if a statement may deny", () => {
    const of = organization({ unit: target("workloads", { scp: [conditional("x:a")] }) });
    expect(ask(of, {}, ["x:a"])).to.deep.equal(doubt("workloads", ["x:a"]));
    expect(ask(of, {}, ["x:b"])).to.deep.equal(ALLOWED);
    expect(ask(of, { context: { "x:a": "1" } }, ["x:a"])).to.deep.equal(byScp("workloads"));
    expect(ask(of, { context: { "x:a": "2" } }, ["x:a"])).to.deep.equal(ALLOWED);
  });

  it("is denied if another statement surely denies", () => {
    const of = organization({
      root: target("root", { scp: [conditional("x:a")] }),
      account: target("payments", { scp: [DENY] }),
    });
    expect(ask(of, {}, ["x:a"])).to.deep.equal(byScp("payments"));
  });

  it("is denied if an allowance surely lacks", () => {
    const of = organization({
      root: target("root", { scp: [conditional("x:a")] }),
      account: allowing("payments", "ec2:*"),
    });
    expect(ask(of, {}, ["x:a"])).to.deep.equal({ decision: "denied", notAllowedAt: "payments" });
  });

  it("is denied if a resource control policy surely denies", () => {
    const of = organization({ root: target("root", { scp: [conditional("x:a")], rcp: [RCP_DENY] }) });
    expect(ask(of, {}, ["x:a"])).to.deep.equal(byRcp("root"));
  });

  it("tells the first doubt, in service control policies from the root on", () => {
    const of = organization({
      root: target("root", { rcp: [{ ...RCP_DENY, Condition: { StringEquals: { "x:b": "1" } } }] }),
      unit: target("workloads", { scp: [conditional("x:a")] }),
      account: target("payments", { scp: [conditional("x:b")] }),
    });
    expect(ask(of, {}, ["x:a", "x:b"])).to.deep.equal(doubt("workloads", ["x:a"]));
    expect(ask(of, {}, ["x:b"])).to.deep.equal(doubt("payments", ["x:b"]));
    expect(ask(of, { context: { "x:b": "2" } }, ["x:b"])).to.deep.equal(ALLOWED);
  });

  it("tells a doubt about a resource control policy before one about an allowance", () => {
    const of = organization({
      root: target("root", { rcp: [{ ...RCP_DENY, Condition: { StringEquals: { "x:b": "1" } } }] }),
      unit: listing("workloads", { Condition: { StringEquals: { "x:a": "1" } } }),
    });
    expect(ask(of, {}, ["x:a", "x:b"])).to.deep.equal(doubt("root", ["x:b"], "rcp"));
  });

  it("is not known if only allowances in doubt let it through", () => {
    const unit = listing(
      "workloads",
      { Condition: { StringEquals: { "x:a": "1" } } },
      {
        Resource: "arn:aws:s3:::b*",
        Condition: { StringEquals: { "x:b": "1" }, StringLike: { "x:a": "1" } },
      },
    );
    const of = organization({
      unit,
      account: listing("payments", { Condition: { StringEquals: { "x:c": "1" } } }),
    });
    const [context, verdict] = [{ "x:c": "1" }, { decision: "unknown", notAllowedAt: "workloads" }];
    expect(ask(of, {}, ["x:a", "x:b", "x:c"])).to.deep.equal({ ...verdict, about: ["x:a", "x:b"] });
    expect(ask(of, { context }, ["x:a"])).to.deep.equal({ ...verdict, about: ["x:a"] });
    expect(ask(of, { context: { ...context, "x:a": "1" } }, ["x:b"])).to.deep.equal(ALLOWED);
    expect(ask(of, { context, resource: "arn:aws:s3:::x" }, ["x:b"])).to.deep.equal({
      decision: "denied",
      notAllowedAt: "workloads",
    });
  });

  it("asks resource control policies of an action that may know a resource", () => {
    const of = organization({ root: target("root", { rcp: [RCP_DENY] }) });
    expect(ask(of, { resource: "*" })).to.deep.equal(ALLOWED);
    expect(ask(of, { resource: "*" }, ["resource"])).to.deep.equal(byRcp("root"));
  });

  it("is about the resource if that is not known", () => {
    const of = organization({ root: target("root", { scp: [{ ...DENY, Resource: "arn:aws:s3:::b" }] }) });
    expect(ask(of, {}, ["resource"])).to.deep.equal(doubt("root", ["resource"]));
  });

  it("asks the resource control policies of all accounts if it is not known whose the resource is", () => {
    const of = organization({ other: target("network", { rcp: [RCP_DENY] }) });
    const service: Partial<Request> = { principal: "logging.s3.amazonaws.com" };
    const about = ["aws:ResourceAccount"];
    expect(ask(of, service)).to.deep.equal(doubt("network", about, "rcp"));
    expect(ask(of, {}, about)).to.deep.equal(doubt("network", about, "rcp"));
    expect(ask(of, {}, ["resource"])).to.deep.equal(ALLOWED);
    expect(ask(of, {}, ["resource", ...about])).to.deep.equal(doubt("network", about, "rcp"));
    expect(ask(of, { context: { "aws:ResourceAccount": OTHER_MEMBER } }, ["resource"])).to.deep.equal(
      byRcp("network"),
    );
    expect(ask(organization(), service)).to.deep.equal(ALLOWED);
  });

  it("names both the account and what else a resource control policy would have to know", () => {
    const rcp = { ...RCP_DENY, Condition: { StringEquals: { "x:a": "1", "aws:ResourceAccount": MEMBER } } };
    const of = organization({ root: target("root", { rcp: [rcp] }) });
    expect(ask(of, { principal: "s3.amazonaws.com" }, ["x:a"])).to.deep.equal(
      doubt("root", ["aws:ResourceAccount", "x:a"], "rcp"),
    );
  });
});
