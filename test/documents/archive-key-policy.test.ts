import { expect } from "chai";
import { archiveKeyPolicy } from "../../documents/archive-key-policy.ts";
import type { LogSource } from "../../facts/log-sources/log-source.ts";
import { cloudtrail } from "../../facts/log-sources/cloudtrail.ts";
import { guardduty } from "../../facts/log-sources/guardduty.ts";
import { application } from "../../facts/log-sources/application.ts";
import { vpcFlow } from "../../facts/log-sources/vpc-flow.ts";
import { alb } from "../../facts/log-sources/alb.ts";
import { allows, type Request } from "../support/decide.ts";
import { archivePlace } from "../support/place.ts";

const place = archivePlace();
const key = "arn:aws:kms:eu-west-1:444444444444:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
const ADMINISTRATOR = "arn:aws:iam::444444444444:role/OrganizationAccountAccessRole";
const REPLICATION = "arn:aws:iam::444444444444:role/acme-archive-replication";
const MEMBER = "arn:aws:iam::222222222222:role/Checkout";
const READER = "arn:aws:iam::555555555555:role/LogReader";
const throughS3 = { "kms:ViaService": "s3.eu-west-1.amazonaws.com" };

const sources: LogSource[] = [cloudtrail, vpcFlow, guardduty, application];
const deliverers = sources.flatMap((source) => source.deliverers);
const policy = archiveKeyPolicy(deliverers, "acme-archive-replication", place);

const onKey = (principal: string, action: string, context: Request["context"] = {}, document = policy) =>
  allows(
    { principal, action, resource: key, context },
    { account: place.archiveAccountId, organizationId: place.organizationId, resourcePolicy: document },
  );

describe("archiveKeyPolicy", () => {
  // The evaluator knows no encryption context, so its condition is read rather than played.
  it("lets CloudTrail encrypt for the organization's trail only, and in its encryption context only", () => {
    const statement = policy.Statement.find(({ Sid }) => Sid === "EncryptCloudTrail");
    expect(statement).to.deep.equal({
      Sid: "EncryptCloudTrail",
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "kms:GenerateDataKey*",
      Resource: "*",
      Condition: {
        StringEquals: { "aws:SourceArn": place.trailArn },
        StringLike: {
          "kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:111111111111:trail/*",
        },
      },
    });
  });

  it("lets CloudTrail look at the key, for which there is no encryption context", async () => {
    const look = (arn: string) =>
      onKey("cloudtrail.amazonaws.com", "kms:DescribeKey", { "aws:SourceArn": arn });
    expect(await look(place.trailArn)).to.equal(true);
    expect(await look(`${place.trailArn}-2`)).to.equal(false);
  });

  it("never lets CloudTrail decrypt", async () => {
    const ours = { "aws:SourceArn": place.trailArn };
    expect(await onKey("cloudtrail.amazonaws.com", "kms:Decrypt", ours)).to.equal(false);
  });

  it("lets the shared log delivery encrypt for accounts of the organization only", async () => {
    const encrypt = (organization: string) =>
      onKey("delivery.logs.amazonaws.com", "kms:GenerateDataKey", {
        "aws:SourceOrgID": organization,
        "aws:SourceArn": "arn:aws:logs:us-east-1:222222222222:x",
      });
    expect(await encrypt(place.organizationId)).to.equal(true);
    expect(await encrypt("o-zzzzzzzzzz")).to.equal(false);
  });

  it("lets GuardDuty encrypt for the security-tooling account's detectors only", async () => {
    const encrypt = (account: string) =>
      onKey("guardduty.amazonaws.com", "kms:GenerateDataKey", {
        "aws:SourceAccount": account,
        "aws:SourceArn": `arn:aws:guardduty:eu-west-1:${account}:detector/0f`,
      });
    expect(await encrypt(place.securityAccountId)).to.equal(true);
    expect(await encrypt("222222222222")).to.equal(false);
  });

  it("lets members encrypt by way of S3 only, and never decrypt", async () => {
    expect(await onKey(MEMBER, "kms:GenerateDataKey", throughS3)).to.equal(true);
    expect(await onKey(MEMBER, "kms:GenerateDataKey")).to.equal(false);
    expect(await onKey(MEMBER, "kms:Decrypt", throughS3)).to.equal(false);
    const outside = { ...throughS3, "aws:PrincipalOrgID": "o-zzzzzzzzzz" };
    expect(await onKey("arn:aws:iam::999999999999:role/X", "kms:GenerateDataKey", outside)).to.equal(false);
  });

  it("lets named readers decrypt by way of S3 only", async () => {
    expect(await onKey(READER, "kms:Decrypt", throughS3)).to.equal(true);
    expect(await onKey(READER, "kms:Decrypt")).to.equal(false);
    expect(await onKey(`${READER}2`, "kms:Decrypt", throughS3)).to.equal(false);
    for (const action of ["kms:Encrypt", "kms:PutKeyPolicy", "kms:CreateGrant"])
      expect(await onKey(READER, action, throughS3), action).to.equal(false);
  });

  it("lets the replication role decrypt and encrypt by way of S3 only", async () => {
    for (const action of ["kms:Decrypt", "kms:GenerateDataKey"]) {
      expect(await onKey(REPLICATION, action, throughS3), action).to.equal(true);
      expect(await onKey(REPLICATION, action), action).to.equal(false);
    }
    const without = archiveKeyPolicy(deliverers, undefined, place);
    expect(await onKey(REPLICATION, "kms:Decrypt", throughS3, without)).to.equal(false);
  });

  it("lets administrators keep the key in order, but neither use, disable nor delete it", async () => {
    for (const action of ["kms:PutKeyPolicy", "kms:EnableKeyRotation", "kms:DescribeKey", "kms:TagResource"])
      expect(await onKey(ADMINISTRATOR, action), action).to.equal(true);
    for (const action of [
      "kms:ScheduleKeyDeletion",
      "kms:DisableKey",
      "kms:DisableKeyRotation",
      "kms:Decrypt",
      "kms:CreateGrant",
    ])
      expect(await onKey(ADMINISTRATOR, action), action).to.equal(false);
  });

  it("says nothing of readers and deliverers that have no use for the key", () => {
    const { Statement } = archiveKeyPolicy(alb.deliverers, undefined, archivePlace({ readers: [] }));
    expect(Statement.map(({ Sid }) => Sid)).to.deep.equal(["AdministerKey"]);
  });

  it("names S3 by the partition's own suffix", () => {
    const china = archivePlace({ partition: "aws-cn", region: "cn-north-1" });
    const { Statement } = archiveKeyPolicy(application.deliverers, undefined, china);
    const conditions = Statement.find(({ Sid }) => Sid === "EncryptApplication")?.Condition;
    expect(conditions?.StringEquals?.["kms:ViaService"]).to.equal("s3.cn-north-1.amazonaws.com.cn");
  });
});
