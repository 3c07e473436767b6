import type { Deliverer, LogSource } from "../facts/log-sources/log-source.ts";
import { type ArchivePlace, confinement, filled, principalOf } from "./archive-place.ts";
import { accountRoot, roleArn } from "./arns.ts";
import { type Condition, policy, type PolicyDocument, type Statement } from "./policy.ts";

const READ_OBJECTS = ["s3:GetObject", "s3:GetObjectVersion"];
const READ_BUCKET = ["s3:GetBucketLocation", "s3:ListBucket"];

/** Everything that reveals content; a member account is refused all of it. */
const READING = [
  "s3:GetObject*",
  "s3:ListBucket",
  "s3:ListBucketMultipartUploads",
  "s3:ListBucketVersions",
  "s3:ListMultipartUploadParts",
  "s3:RestoreObject",
];

/** Everything that alters what was delivered or how it is kept. */
const CHANGING = [
  "s3:DeleteBucket*",
  "s3:DeleteObject*",
  "s3:PutBucket*",
  "s3:PutEncryptionConfiguration",
  "s3:PutLifecycleConfiguration",
  "s3:PutObjectAcl",
  "s3:PutObjectLegalHold",
  "s3:PutObjectRetention",
  "s3:PutObjectTagging",
  "s3:PutObjectVersionAcl",
  "s3:PutObjectVersionTagging",
  "s3:PutReplicationConfiguration",
  "s3:ReplicateDelete",
];

/** What nobody does, in whichever account: lifecycle rules alone let objects go. */
const DELETING = [
  "s3:BypassGovernanceRetention",
  "s3:DeleteBucket",
  "s3:DeleteObject",
  "s3:DeleteObjectVersion",
];

/**
 * The policy of an archive bucket: its sources deliver, named readers read, nobody else does either, and nobody
 * deletes. Left without sources it is the policy of a replica.
 */
export function archiveBucketPolicy(
  bucketArn: string,
  sources: readonly LogSource[],
  place: ArchivePlace,
): PolicyDocument {
  const deliverers = sources.flatMap((source) => source.deliverers);
  return policy(
    refusePlainHttp(bucketArn),
    ...deliverers.flatMap((deliverer) => delivery(bucketArn, deliverer, place)),
    ...reading(bucketArn, place),
    onlyReadersRead(bucketArn, place),
    membersChangeNothing(bucketArn, place),
    nobodyDeletes(bucketArn),
  );
}

const everything = (bucketArn: string) => [bucketArn, `${bucketArn}/*`];

export const refusePlainHttp = (bucketArn: string): Statement => ({
  Sid: "RefusePlainHttp",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: everything(bucketArn),
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});

function delivery(bucketArn: string, deliverer: Deliverer, place: ArchivePlace): Statement[] {
  const Principal = principalOf(deliverer, place);
  const confined = confinement(deliverer, place);
  const check: Statement = {
    Sid: `Check${deliverer.sid}`,
    Effect: "Allow",
    Principal,
    Action: deliverer.bucketActions,
    Resource: bucketArn,
    Condition: confined,
  };
  const put: Statement = {
    Sid: `Deliver${deliverer.sid}`,
    Effect: "Allow",
    Principal,
    Action: "s3:PutObject",
    Resource: deliverer.writes.map((key) => `${bucketArn}/${filled(key, place)}`),
    Condition: deliverer.sendsOwnerAcl ? withOwnerAcl(confined) : confined,
  };
  return deliverer.bucketActions.length > 0 ? [check, put] : [put];
}

const withOwnerAcl = (condition: Condition): Condition => ({
  ...condition,
  StringEquals: { ...condition.StringEquals, "s3:x-amz-acl": "bucket-owner-full-control" },
});

export const readerArns = ({ partition, securityAccountId, readers }: ArchivePlace): string[] =>
  readers.map((name) => roleArn(partition, securityAccountId, name));

/** Readers are named by condition, not as principals: S3 refuses a principal that does not exist yet. */
function reading(bucketArn: string, place: ArchivePlace): Statement[] {
  if (place.readers.length === 0) return [];
  const readers = {
    Effect: "Allow",
    Principal: { AWS: accountRoot(place.partition, place.securityAccountId) },
    Condition: { ArnLike: { "aws:PrincipalArn": readerArns(place) } },
  } as const;
  return [
    { Sid: "ReadersRead", ...readers, Action: READ_OBJECTS, Resource: `${bucketArn}/*` },
    { Sid: "ReadersList", ...readers, Action: READ_BUCKET, Resource: bucketArn },
  ];
}

/** Everybody but the archive account's own principals and AWS services. */
const outsiders = (place: ArchivePlace): Condition => ({
  StringNotEquals: { "aws:PrincipalAccount": place.archiveAccountId },
  Bool: { "aws:PrincipalIsAWSService": "false" },
});

const onlyReadersRead = (bucketArn: string, place: ArchivePlace): Statement => ({
  Sid: "OnlyReadersRead",
  Effect: "Deny",
  Principal: "*",
  Action: READING,
  Resource: everything(bucketArn),
  Condition:
    place.readers.length > 0
      ? { ...outsiders(place), ArnNotLike: { "aws:PrincipalArn": readerArns(place) } }
      : outsiders(place),
});

const membersChangeNothing = (bucketArn: string, place: ArchivePlace): Statement => ({
  Sid: "MembersChangeNothing",
  Effect: "Deny",
  Principal: "*",
  Action: CHANGING,
  Resource: everything(bucketArn),
  Condition: outsiders(place),
});

const nobodyDeletes = (bucketArn: string): Statement => ({
  Sid: "NobodyDeletes",
  Effect: "Deny",
  Principal: "*",
  Action: DELETING,
  Resource: everything(bucketArn),
});
