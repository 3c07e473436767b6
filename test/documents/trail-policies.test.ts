import { expect } from "chai";
import {
  logsRolePolicy,
  logsRoleTrust,
  topicPolicy,
  trailKeyPolicy,
  type TrailPlace,
} from "../../documents/trail-policies.ts";
import { allows, type Request } from "../support/decide.ts";

const place: TrailPlace = {
  partition: "aws",
  region: "eu-west-1",
  ownerAccountId: "111111111111",
  managementAccountId: "111111111111",
  organizationId: "o-a1b2c3d4e5",
  trailArn: "arn:aws:cloudtrail:eu-west-1:111111111111:trail/organization-trail",
};
const delegated = { ...place, ownerAccountId: "555555555555" };
const CLOUDTRAIL = "cloudtrail.amazonaws.com";
const ofThisTrail = { "aws:SourceArn": place.trailArn };
const ofAnotherTrail = { "aws:SourceArn": `${place.trailArn}-2` };

const decide = (request: Request, resourcePolicy: ReturnType<typeof topicPolicy>) =>
  allows(request, { account: "111111111111", organizationId: place.organizationId, resourcePolicy });

describe("logsRoleTrust", () => {
  it("lets CloudTrail assume the role for this trail only", async () => {
    const assume = (context: Record<string, string>) =>
      decide(
        {
          principal: CLOUDTRAIL,
          action: "sts:AssumeRole",
          resource: "arn:aws:iam::111111111111:role/logs",
          context,
        },
        logsRoleTrust(place),
      );
    expect(await assume(ofThisTrail)).to.equal(true);
    expect(await assume(ofAnotherTrail)).to.equal(false);
  });
});

describe("logsRolePolicy", () => {
  const ROLE = "arn:aws:iam::111111111111:role/logs";
  const write = (stream: string, at = place, action = "logs:PutLogEvents") =>
    allows(
      {
        principal: ROLE.replace("111111111111", at.ownerAccountId),
        action,
        resource: `arn:aws:logs:eu-west-1:${at.ownerAccountId}:log-group:/acme/trail:log-stream:${stream}`,
      },
      {
        account: at.ownerAccountId,
        organizationId: place.organizationId,
        identityPolicy: logsRolePolicy("/acme/trail", at),
      },
    );

  it("allows the streams of an organization trail and no others", async () => {
    expect(await write("111111111111_CloudTrail_eu-west-1_2")).to.equal(true);
    expect(await write("o-a1b2c3d4e5_222222222222_CloudTrail_us-east-1")).to.equal(true);
    expect(await write("o-a1b2c3d4e5_1", place, "logs:CreateLogStream")).to.equal(true);
    expect(await write("222222222222_CloudTrail_eu-west-1")).to.equal(false);
    expect(await write("o-a1b2c3d4e5_1", place, "logs:DeleteLogStream")).to.equal(false);
  });

  it("allows the streams of the delegated administrator too", async () => {
    expect(await write("555555555555_CloudTrail_eu-west-1", delegated)).to.equal(true);
    expect(await write("111111111111_CloudTrail_eu-west-1", delegated)).to.equal(true);
  });
});

describe("topicPolicy", () => {
  const topic = "arn:aws:sns:eu-west-1:111111111111:deliveries";
  const publish = (context: Record<string, string>, principal = CLOUDTRAIL) =>
    decide({ principal, action: "sns:Publish", resource: topic, context }, topicPolicy(topic, place));

  it("lets CloudTrail publish for this trail only", async () => {
    expect(await publish(ofThisTrail)).to.equal(true);
    expect(await publish(ofAnotherTrail)).to.equal(false);
  });

  it("refuses plain HTTP to everybody", async () => {
    const plain = { "aws:SecureTransport": "false" };
    expect(await publish({ ...ofThisTrail, ...plain })).to.equal(false);
    expect(await publish(plain, "arn:aws:iam::111111111111:role/X")).to.equal(false);
  });
});

describe("trailKeyPolicy", () => {
  const key = "arn:aws:kms:eu-west-1:111111111111:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
  const use = (principal: string, action: string, context: Record<string, string> = {}) =>
    decide({ principal, action, resource: key, context }, trailKeyPolicy("/acme/trail", place));

  // The evaluator knows no encryption context, so its condition is read rather than played.
  it("lets CloudWatch Logs encrypt this log group only", () => {
    const statement = trailKeyPolicy("/acme/trail", place).Statement.find(
      ({ Sid }) => Sid === "LogGroupEncrypts",
    );
    expect(statement).to.deep.equal({
      Sid: "LogGroupEncrypts",
      Effect: "Allow",
      Principal: { Service: "logs.eu-west-1.amazonaws.com" },
      Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
      Resource: "*",
      Condition: {
        ArnEquals: {
          "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-west-1:111111111111:log-group:/acme/trail",
        },
      },
    });
  });

  it("lets CloudTrail encrypt announcements of this trail only", async () => {
    expect(await use(CLOUDTRAIL, "kms:GenerateDataKey", ofThisTrail)).to.equal(true);
    expect(await use(CLOUDTRAIL, "kms:Decrypt", ofThisTrail)).to.equal(true);
    expect(await use(CLOUDTRAIL, "kms:Decrypt", ofAnotherTrail)).to.equal(false);
  });

  it("is administered, and not deleted, from the owner's account", async () => {
    expect(await use("arn:aws:iam::111111111111:role/Admin", "kms:PutKeyPolicy")).to.equal(true);
    expect(await use("arn:aws:iam::111111111111:role/Admin", "kms:ScheduleKeyDeletion")).to.equal(false);
  });
});
