import { expect } from "chai";
import { guardrailFindings } from "../../../../tools/preview/guardrail-findings/index.ts";
import type { PlanResource } from "../../../../tools/preview/plan.ts";
import { resource } from "../../../support/plan.ts";
import { settings } from "../../../support/settings.ts";

const ADOPTED = settings({
  organization: { adopt: { id: "o-a1b2c3d4e5", rootId: "r-ab12" } },
  accounts: Object.fromEntries(
    ["log-archive", "security-tooling", "observability", "network", "payments"].map((key, at) => [
      key,
      { email: undefined, id: String(200000000000 + at) },
    ]),
  ),
});

const BUCKET = resource("aws:s3/bucket:Bucket", "audit-eu-west-1", {
  outputs: { arn: "arn:aws:s3:::acme-audit-eu-west-1-200000000000" },
});

/** A policy at the root that denies what it is told to. */
function denying(type: string, statement: object): PlanResource[] {
  const content = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Resource: "*", ...statement }],
  });
  const place = { account: "management", provider: "management", region: null };
  const policy = resource("aws:organizations/policy:Policy", "mine", {
    ...place,
    inputs: { name: "acme-mine", type, content },
  });
  const attachment = resource("aws:organizations/policyAttachment:PolicyAttachment", "mine-root", {
    ...place,
    propertyDependencies: { policyId: [policy.urn] },
  });
  return [policy, attachment];
}

const told = (...resources: readonly PlanResource[]) =>
  guardrailFindings([BUCKET, ...resources], ADOPTED).map(({ rule, level, message }) => [
    rule,
    level,
    message,
  ]);

const SCP = "SERVICE_CONTROL_POLICY";
const RCP = "RESOURCE_CONTROL_POLICY";

describe("findings about guardrails", () => {
  it("are none where nothing is denied that must stay open", () => {
    expect(told()).to.deep.equal([]);
    expect(told(...denying(SCP, { Action: "s3:DeleteBucket" }))).to.deep.equal([]);
  });

  it("tell that the deployment would be denied", () => {
    expect(told(...denying(SCP, { Action: "s3:CreateBucket" }))).to.deep.equal([
      [
        "guardrail-denies-deployment",
        "mandatory",
        'Bucket "audit-eu-west-1" could not be placed: acme-mine at root denies s3:CreateBucket to OrganizationAccountAccessRole; exempt "deployment" there',
      ],
    ]);
    const elsewhere = {
      Action: "s3:CreateBucket",
      Condition: { StringNotEquals: { "aws:RequestedRegion": "us-east-1" } },
    };
    expect(told(...denying(SCP, elsewhere))).to.have.lengthOf(1);
    const exempt = {
      ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/OrganizationAccountAccessRole" },
    };
    expect(told(...denying(SCP, { Action: "s3:CreateBucket", Condition: exempt }))).to.deep.equal([]);
  });

  it("tell which logs could not be delivered", () => {
    const services = { Bool: { "aws:PrincipalIsAWSService": "true" }, Null: { "aws:SourceOrgID": "true" } };
    const lost = told(...denying(RCP, { Principal: "*", Action: "s3:PutObject", Condition: services }));
    expect(lost.map(([rule, level, message]) => [rule, level, String(message).split(":")[0]])).to.deep.equal([
      ["guardrail-denies-delivery", "mandatory", "CloudTrail could not be delivered"],
      ["guardrail-denies-delivery", "mandatory", "GuardDuty findings could not be delivered"],
      ["guardrail-denies-delivery", "mandatory", "S3 server access (of the archive) could not be delivered"],
    ]);
    expect(lost[0]![2]).to.equal(
      "CloudTrail could not be delivered: cloudtrail.amazonaws.com is denied s3:PutObject on acme-audit-eu-west-1-200000000000 by acme-mine at root",
    );
  });

  it("tell which core accounts lack a guardrail that the logs rely on", () => {
    const bare = settings({
      guardrails: {
        units: { root: { preset: "baseline", without: ["protect-archive-keys", "no-leaving"] } },
      },
    });
    expect(
      guardrailFindings([], bare).map(({ level, message }) => `${level}: ${message.split(":")[0]!}`),
    ).to.deep.equal([
      "advisory: The guardrail no-leaving does not hold in the account log-archive",
      "advisory: The guardrail protect-archive-keys does not hold in the account log-archive",
      "advisory: The guardrail no-leaving does not hold in the account security-tooling",
      "advisory: The guardrail no-leaving does not hold in the account observability",
      "advisory: The guardrail no-leaving does not hold in the account network",
    ]);
  });
});
