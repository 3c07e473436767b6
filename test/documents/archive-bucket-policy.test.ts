import { expect } from "chai";
import { archiveBucketPolicy } from "../../documents/archive-bucket-policy.ts";
import type { LogSource } from "../../facts/log-sources/log-source.ts";
import { LOG_SOURCES } from "../../facts/log-sources.ts";
import { allows, type Request } from "../support/decide.ts";
import { archivePlace } from "../support/place.ts";

const place = archivePlace();
const bucket = "arn:aws:s3:::acme-logs";
const MEMBER = "arn:aws:iam::222222222222:role/Admin";
const READER = "arn:aws:iam::555555555555:role/LogReader";
const ARCHIVIST = "arn:aws:iam::444444444444:role/OrganizationAccountAccessRole";

const sources: readonly LogSource[] = LOG_SOURCES;

const inBucketOf = (request: Request, of: readonly LogSource[] = sources, at = place) =>
  allows(request, {
    account: at.archiveAccountId,
    organizationId: at.organizationId,
    resourcePolicy: archiveBucketPolicy(bucket, of, at),
  });

describe("archiveBucketPolicy", () => {
  const CHANGES: Record<string, string> = {
    "s3:DeleteObject": `${bucket}/x`,
    "s3:DeleteObjectVersion": `${bucket}/x`,
    "s3:PutObjectAcl": `${bucket}/x`,
    "s3:PutObjectRetention": `${bucket}/x`,
    "s3:PutObjectLegalHold": `${bucket}/x`,
    "s3:PutObjectTagging": `${bucket}/x`,
    "s3:BypassGovernanceRetention": `${bucket}/x`,
    "s3:PutBucketPolicy": bucket,
    "s3:DeleteBucketPolicy": bucket,
    "s3:PutBucketVersioning": bucket,
    "s3:PutBucketLogging": bucket,
    "s3:PutBucketObjectLockConfiguration": bucket,
    "s3:PutBucketPublicAccessBlock": bucket,
    "s3:PutLifecycleConfiguration": bucket,
    "s3:PutReplicationConfiguration": bucket,
    "s3:PutEncryptionConfiguration": bucket,
    "s3:DeleteBucket": bucket,
  };
  const READS: Record<string, string> = {
    "s3:GetObject": `${bucket}/application/222222222222/x`,
    "s3:GetObjectVersion": `${bucket}/application/222222222222/x`,
    "s3:GetObjectAttributes": `${bucket}/x`,
    "s3:RestoreObject": `${bucket}/x`,
    "s3:ListBucket": bucket,
    "s3:ListBucketVersions": bucket,
  };
  /** The bucket policy with one more statement, by which somebody opens the bucket to everyone. */
  const opened = (request: Request) => {
    const policy = archiveBucketPolicy(bucket, sources, place);
    const everyone = {
      Sid: "Opened",
      Effect: "Allow",
      Principal: "*",
      Action: "s3:*",
      Resource: [bucket, `${bucket}/*`],
    } as const;
    return allows(request, {
      account: place.archiveAccountId,
      organizationId: place.organizationId,
      resourcePolicy: { ...policy, Statement: [...policy.Statement, everyone] },
    });
  };

  for (const [action, resource] of Object.entries(READS)) {
    it(`refuses ${action} to member accounts, even were the bucket opened`, async () => {
      expect(await inBucketOf({ principal: MEMBER, action, resource })).to.equal(false);
      expect(await opened({ principal: MEMBER, action, resource })).to.equal(false);
    });
  }

  for (const [action, resource] of Object.entries(CHANGES)) {
    it(`refuses ${action} to member accounts and readers, even were the bucket opened`, async () => {
      expect(await opened({ principal: MEMBER, action, resource }), "member").to.equal(false);
      expect(await opened({ principal: READER, action, resource }), "reader").to.equal(false);
    });
  }

  for (const [action, resource] of [
    ["s3:GetObject", `${bucket}/x`],
    ["s3:GetObjectVersion", `${bucket}/x`],
    ["s3:ListBucket", bucket],
    ["s3:GetBucketLocation", bucket],
  ] as const) {
    it(`lets readers call ${action}, and no other role of their account`, async () => {
      const sso = "arn:aws:iam::555555555555:role/aws-reserved/sso/AWSReservedSSO_Responder_0f1e2d";
      expect(await inBucketOf({ principal: READER, action, resource }), "reader").to.equal(true);
      expect(await inBucketOf({ principal: sso, action, resource }), "by wildcard").to.equal(true);
      const other = "arn:aws:iam::555555555555:role/LogReader2";
      expect(await inBucketOf({ principal: other, action, resource }), "other").to.equal(false);
    });
  }

  it("lets nobody delete, the archive account's administrators included", async () => {
    for (const action of ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"])
      expect(await inBucketOf({ principal: ARCHIVIST, action, resource: `${bucket}/x` }), action).to.equal(
        false,
      );
    expect(await inBucketOf({ principal: ARCHIVIST, action: "s3:DeleteBucket", resource: bucket })).to.equal(
      false,
    );
  });

  it("lets the archive account's own administrators keep the bucket in order", async () => {
    for (const action of ["s3:PutBucketPolicy", "s3:PutLifecycleConfiguration", "s3:ListBucket"])
      expect(await inBucketOf({ principal: ARCHIVIST, action, resource: bucket }), action).to.equal(true);
  });

  it("refuses plain HTTP to everybody", async () => {
    const context = { "aws:SecureTransport": "false" };
    for (const principal of [READER, ARCHIVIST])
      expect(
        await inBucketOf({ principal, action: "s3:GetObject", resource: `${bucket}/x`, context }),
      ).to.equal(false);
  });

  it("has no statements for readers where there are none, and still refuses reading", async () => {
    const closed = archivePlace({ readers: [] });
    const { Statement } = archiveBucketPolicy(bucket, [], closed);
    expect(Statement.map(({ Sid }) => Sid)).to.deep.equal([
      "RefusePlainHttp",
      "OnlyReadersRead",
      "MembersChangeNothing",
      "NobodyDeletes",
    ]);
    const read = { principal: READER, action: "s3:GetObject", resource: `${bucket}/x` };
    expect(await inBucketOf(read, [], closed)).to.equal(false);
  });
});
