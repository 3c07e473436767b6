import { partitionOf } from "../facts/partitions.ts";
import { policy, type PolicyDocument } from "./policy.ts";

/** One side of a replication: buckets of one region and the key that they are under. */
export interface ReplicationSide {
  readonly region: string;
  readonly bucketArns: readonly string[];
  readonly keyArn: string;
}

/** Lets S3, for the archive's own buckets only, assume the replication role. */
export const replicationTrust = (accountId: string, sourceBucketArns: readonly string[]): PolicyDocument =>
  policy({
    Sid: "S3Assumes",
    Effect: "Allow",
    Principal: { Service: "s3.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: {
      StringEquals: { "aws:SourceAccount": accountId },
      ArnEquals: { "aws:SourceArn": sourceBucketArns },
    },
  });

const objects = (bucketArns: readonly string[]) => bucketArns.map((arn) => `${arn}/*`);

const viaS3 = (region: string) => ({
  StringEquals: { "kms:ViaService": `s3.${region}.${partitionOf(region).dnsSuffix}` },
});

/** What replication needs: read versions with their locks on one side, write replicas on the other. */
export const replicationPolicy = (source: ReplicationSide, replica: ReplicationSide): PolicyDocument =>
  policy(
    {
      Sid: "ReadConfiguration",
      Effect: "Allow",
      Action: ["s3:GetReplicationConfiguration", "s3:ListBucket"],
      Resource: source.bucketArns,
    },
    {
      Sid: "ReadVersions",
      Effect: "Allow",
      Action: [
        "s3:GetObjectLegalHold",
        "s3:GetObjectRetention",
        "s3:GetObjectVersionAcl",
        "s3:GetObjectVersionForReplication",
        "s3:GetObjectVersionTagging",
      ],
      Resource: objects(source.bucketArns),
    },
    {
      Sid: "WriteReplicas",
      Effect: "Allow",
      Action: ["s3:ReplicateObject", "s3:ReplicateTags"],
      Resource: objects(replica.bucketArns),
    },
    {
      Sid: "DecryptSource",
      Effect: "Allow",
      Action: "kms:Decrypt",
      Resource: source.keyArn,
      Condition: viaS3(source.region),
    },
    {
      Sid: "EncryptReplica",
      Effect: "Allow",
      Action: "kms:GenerateDataKey",
      Resource: replica.keyArn,
      Condition: viaS3(replica.region),
    },
  );
