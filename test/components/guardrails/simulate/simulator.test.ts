import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import type { Organization, Statement, Target } from "../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import type { Verdict } from "../../../../components/guardrails/simulate/verdict.ts";
import {
  documentOf,
  FULL_ACCESS,
  MANAGEMENT,
  MEMBER,
  organization,
  OTHER_MEMBER,
  OUTSIDER,
  target,
} from "./support/organization.ts";
import { allBut, DEVELOPER } from "./support/subject.ts";

const REQUEST: Request = {
  principal: DEVELOPER,
  action: "s3:DeleteBucket",
  resource: "arn:aws:s3:::bucket",
};

const role = (account: string, name = "developer"): string => `arn:aws:iam::${account}:role/${name}`;

const ask = (of: Organization, request: Partial<Request> = {}, unknown: string[] = []): Verdict =>
  simulator(of).verdict({ ...REQUEST, ...request }, allBut(...unknown));

const allowing = (name: string, ...actions: string[]): Target => ({
  ...target(name),
  scps: [{ name: `${name}-list`, document: documentOf({ Effect: "Allow", Action: actions, Resource: "*" }) }],
});

const DENY: Statement = { Effect: "Deny", Action: "s3:DeleteBucket", Resource: "*" };
const RCP_DENY: Statement = { ...DENY, Principal: "*", Action: ["s3:*", "kms:*", "sns:*"] };

const byScp = (at: string, statement = 0): Verdict => ({
  decision: "denied",
  by: { kind: "scp", target: at, policy: `${at}-scp`, statement },
});

const byRcp = (at: string): Verdict => ({
  decision: "denied",
  by: { kind: "rcp", target: at, policy: `${at}-rcp`, statement: 0 },
});

const ALLOWED: Verdict = { decision: "allowed" };

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

describe("resource control policies", () => {
  const guarded = organization({ root: target("root", { rcp: [RCP_DENY] }) });

  const QUEUE = (account: string): string => `arn:aws:kms:eu-west-1:${account}:key/1`;

  const rows: [title: string, request: Partial<Request>, isDenied: boolean][] = [
    ["a member's", { action: "kms:Decrypt", resource: QUEUE(MEMBER) }, true],
    ["another member's", { action: "kms:Decrypt", resource: QUEUE(OTHER_MEMBER) }, true],
    [
      "a member's, by an outsider,",
      { principal: role(OUTSIDER), action: "kms:Decrypt", resource: QUEUE(MEMBER) },
      true,
    ],
    [
      "a member's, by the management account,",
      { principal: role(MANAGEMENT), action: "kms:Decrypt", resource: QUEUE(MEMBER) },
      true,
    ],
    [
      "a member's, by a service,",
      { principal: "s3.amazonaws.com", action: "kms:Decrypt", resource: QUEUE(MEMBER) },
      true,
    ],
    ["a member's, by nobody,", { principal: "*", context: { "aws:ResourceAccount": MEMBER } }, true],
    ["the management account's", { action: "kms:Decrypt", resource: QUEUE(MANAGEMENT) }, false],
    ["an outsider's", { action: "kms:Decrypt", resource: QUEUE(OUTSIDER) }, false],
    ["AWS's", { action: "kms:Decrypt", resource: "arn:aws:kms:eu-west-1:aws:key/1" }, false],
    ["of an account that the context tells", { context: { "aws:ResourceAccount": OUTSIDER } }, false],
    ["of the principal's account where nothing tells it", {}, true],
    [
      "of a service that they do not cover",
      { action: "sns:Publish", resource: `arn:aws:sns:eu-west-1:${MEMBER}:t` },
      false,
    ],
    ["of an action that they do not restrict", { action: "kms:RetireGrant", resource: QUEUE(MEMBER) }, false],
    ["of an action in other letters", { action: "KMS:decrypt", resource: QUEUE(MEMBER) }, true],
    ["of no resource", { action: "s3:ListAllMyBuckets", resource: "*" }, false],
    [
      "a member's, by a service-linked role,",
      {
        principal: role(MEMBER, "aws-service-role/x.amazonaws.com/AWSServiceRoleForX"),
        resource: "arn:aws:s3:::b",
      },
      false,
    ],
    [
      "a member's, by an outsider's service-linked role,",
      {
        principal: role(OUTSIDER, "aws-service-role/x.amazonaws.com/AWSServiceRoleForX"),
        action: "kms:Decrypt",
        resource: QUEUE(MEMBER),
      },
      false,
    ],
  ];
  for (const [title, request, isDenied] of rows) {
    it(`${isDenied ? "guard" : "do not guard"} a resource, ${title}`.replace(/,$/, ""), () => {
      expect(ask(guarded, request)).to.deep.equal(isDenied ? byRcp("root") : ALLOWED);
    });
  }

  it("are those of the resource's account, not of the principal's", () => {
    const of = organization({ unit: target("workloads", { rcp: [RCP_DENY] }) });
    const [own, others] = [QUEUE(MEMBER), QUEUE(OTHER_MEMBER)];
    expect(ask(of, { action: "kms:Decrypt", resource: others })).to.deep.equal(ALLOWED);
    expect(ask(of, { principal: role(OTHER_MEMBER), action: "kms:Decrypt", resource: own })).to.deep.equal(
      byRcp("workloads"),
    );
  });

  it("lack no allowance, since AWS's own cannot be detached", () => {
    expect(ask(organization({ root: { ...target("root"), rcps: [] } }))).to.deep.equal(ALLOWED);
  });

  it("come after service control policies", () => {
    const of = organization({
      root: target("root", { rcp: [RCP_DENY] }),
      account: target("payments", { scp: [DENY] }),
    });
    expect(ask(of)).to.deep.equal(byScp("payments"));
  });
});

describe("a verdict without all knowledge", () => {
  const conditional = (key: string): Statement => ({ ...DENY, Condition: { StringEquals: { [key]: "1" } } });
  const doubt = (at: string, about: string[], kind: "scp" | "rcp" = "scp"): Verdict => ({
    decision: "unknown",
    about,
    by: { kind, target: at, policy: `${at}-${kind}`, statement: 0 },
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

  it("tells the first doubt", () => {
    const of = organization({
      root: target("root", { rcp: [{ ...RCP_DENY, Condition: { StringEquals: { "x:b": "1" } } }] }),
      account: target("payments", { scp: [conditional("x:a")] }),
    });
    expect(ask(of, {}, ["x:a", "x:b"])).to.deep.equal(doubt("payments", ["x:a"]));
    expect(ask(of, {}, ["x:b"])).to.deep.equal(doubt("root", ["x:b"], "rcp"));
  });

  it("is not known if only an allowance in doubt lets it through", () => {
    const list = documentOf(
      { Effect: "Allow", Action: "s3:*", Resource: "*", Condition: { StringEquals: { "x:a": "1" } } },
      {
        Effect: "Allow",
        Action: "s3:*",
        Resource: "arn:aws:s3:::b*",
        Condition: { StringEquals: { "x:b": "1" } },
      },
    );
    const of = organization({ unit: { ...target("workloads"), scps: [{ name: "list", document: list }] } });
    expect(ask(of, {}, ["x:a", "x:b"])).to.deep.equal({
      decision: "unknown",
      about: ["x:a", "x:b"],
      notAllowedAt: "workloads",
    });
    expect(ask(of, { context: { "x:b": "1" } }, ["x:a"])).to.deep.equal(ALLOWED);
    expect(ask(of, { resource: "arn:aws:s3:::x" }, ["x:b"])).to.deep.equal({
      decision: "denied",
      notAllowedAt: "workloads",
    });
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
