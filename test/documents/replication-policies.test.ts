import { expect } from "chai";
import { replicationPolicy, replicationTrust } from "../../documents/replication-policies.ts";
import { allows } from "../support/decide.ts";

const ACCOUNT = "444444444444";
const ROLE = `arn:aws:iam::${ACCOUNT}:role/acme-archive-replication`;
const source = {
  region: "eu-west-1",
  bucketArns: ["arn:aws:s3:::a-eu-west-1"],
  keyArn: "arn:aws:kms:eu-west-1:444444444444:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
};
const replica = {
  region: "eu-central-1",
  bucketArns: ["arn:aws:s3:::a-eu-central-1"],
  keyArn: "arn:aws:kms:eu-central-1:444444444444:key/1a2b3c4d-4b5a-6978-8796-a5b4c3d2e1f0",
};
const [FROM, TO] = ["arn:aws:s3:::a-eu-west-1", "arn:aws:s3:::a-eu-central-1"];

const may = (action: string, resource: string, context: Record<string, string> = {}) =>
  allows(
    { principal: ROLE, action, resource, context },
    { account: ACCOUNT, organizationId: "o-a1b2c3d4e5", identityPolicy: replicationPolicy(source, replica) },
  );

describe("replicationPolicy", () => {
  it("reads versions with their locks on the one side", async () => {
    for (const action of [
      "s3:GetObjectVersionForReplication",
      "s3:GetObjectRetention",
      "s3:GetObjectLegalHold",
      "s3:GetObjectVersionAcl",
      "s3:GetObjectVersionTagging",
    ]) {
      expect(await may(action, `${FROM}/x`), action).to.equal(true);
      expect(await may(action, `${TO}/x`), action).to.equal(false);
    }
    expect(await may("s3:GetReplicationConfiguration", FROM)).to.equal(true);
    expect(await may("s3:ListBucket", FROM)).to.equal(true);
  });

  it("writes replicas, and never deletions, on the other side", async () => {
    for (const action of ["s3:ReplicateObject", "s3:ReplicateTags"]) {
      expect(await may(action, `${TO}/x`), action).to.equal(true);
      expect(await may(action, `${FROM}/x`), action).to.equal(false);
    }
    expect(await may("s3:ReplicateDelete", `${TO}/x`)).to.equal(false);
    expect(await may("s3:PutObject", `${TO}/x`)).to.equal(false);
  });
});

describe("replicationTrust", () => {
  const assume = (account: string, bucket: string) =>
    allows(
      {
        principal: "s3.amazonaws.com",
        action: "sts:AssumeRole",
        resource: ROLE,
        context: { "aws:SourceAccount": account, "aws:SourceArn": bucket },
      },
      {
        account: ACCOUNT,
        organizationId: "o-a1b2c3d4e5",
        resourcePolicy: replicationTrust(ACCOUNT, [FROM, "arn:aws:s3:::b-eu-west-1"]),
      },
    );

  it("lets S3 assume the role for the archive's own buckets only", async () => {
    expect(await assume(ACCOUNT, FROM)).to.equal(true);
    expect(await assume("999999999999", FROM)).to.equal(false);
    expect(await assume(ACCOUNT, "arn:aws:s3:::other")).to.equal(false);
  });
});

describe("replicationPolicy on keys", () => {
  const throughS3 = (region: string) => ({ "kms:ViaService": `s3.${region}.amazonaws.com` });

  it("decrypts with the source's key and encrypts with the replica's, by way of S3 in its region", () => {
    const both = [
      ["kms:Decrypt", source, replica],
      ["kms:GenerateDataKey", replica, source],
    ] as const;
    const { Statement } = replicationPolicy(source, replica);
    for (const [action, own, other] of both) {
      const statement = Statement.find(({ Action }) => Action === action);
      expect(statement?.Resource, action).to.equal(own.keyArn).and.not.to.equal(other.keyArn);
      expect(statement?.Condition).to.deep.equal({ StringEquals: throughS3(own.region) });
    }
  });
});
