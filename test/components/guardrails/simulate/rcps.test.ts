import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import { ALLOWED, ask, byRcp, byScp, DENY, RCP_DENY, role } from "./support/ask.ts";
import { MANAGEMENT, MEMBER, organization, OTHER_MEMBER, OUTSIDER, target } from "./support/organization.ts";

describe("resource control policies", () => {
  const guarded = organization({ root: target("root", { rcp: [RCP_DENY] }) });

  const keyOf = (account: string): string => `arn:aws:kms:eu-west-1:${account}:key/1`;

  const rows: [title: string, request: Partial<Request>, isDenied: boolean][] = [
    ["a member's", { action: "kms:Decrypt", resource: keyOf(MEMBER) }, true],
    ["another member's", { action: "kms:Decrypt", resource: keyOf(OTHER_MEMBER) }, true],
    [
      "a member's, by an outsider,",
      { principal: role(OUTSIDER), action: "kms:Decrypt", resource: keyOf(MEMBER) },
      true,
    ],
    [
      "a member's, by the management account,",
      { principal: role(MANAGEMENT), action: "kms:Decrypt", resource: keyOf(MEMBER) },
      true,
    ],
    [
      "a member's, by a service,",
      { principal: "s3.amazonaws.com", action: "kms:Decrypt", resource: keyOf(MEMBER) },
      true,
    ],
    ["a member's, by nobody,", { principal: "*", context: { "aws:ResourceAccount": MEMBER } }, true],
    ["the management account's", { action: "kms:Decrypt", resource: keyOf(MANAGEMENT) }, false],
    ["an outsider's", { action: "kms:Decrypt", resource: keyOf(OUTSIDER) }, false],
    ["AWS's", { action: "kms:Decrypt", resource: "arn:aws:kms:eu-west-1:aws:key/1" }, false],
    ["of an account that the context tells", { context: { "aws:ResourceAccount": OUTSIDER } }, false],
    ["of the principal's account where nothing tells it", {}, true],
    [
      "of a service that they do not cover",
      { action: "sns:Publish", resource: `arn:aws:sns:eu-west-1:${MEMBER}:t` },
      false,
    ],
    ["of an action that they do not restrict", { action: "kms:RetireGrant", resource: keyOf(MEMBER) }, false],
    ["of an action in other letters", { action: "KMS:decrypt", resource: keyOf(MEMBER) }, true],
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
        resource: keyOf(MEMBER),
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
    const [own, others] = [keyOf(MEMBER), keyOf(OTHER_MEMBER)];
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
