import { textOf } from "../plan.ts";
import {
  type Asked,
  arn,
  named,
  onePerAccount,
  physicalName,
  type StandIn,
  type StandInTable,
} from "./rule.ts";

const COMPANIONS_OF_A_BUCKET = [
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
  "aws:s3/bucketLogging:BucketLogging",
  "aws:s3/bucketNotification:BucketNotification",
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
  "aws:s3/bucketPolicy:BucketPolicy",
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  "aws:s3/bucketVersioning:BucketVersioning",
];

function key(asked: Asked, keyId: string): StandIn {
  return { id: keyId, outputs: { keyId, arn: arn(asked, "kms", `key/${keyId}`) } };
}

/** Buckets and the keys that encrypt them. */
export const STORAGE: StandInTable = {
  ...Object.fromEntries(COMPANIONS_OF_A_BUCKET.map((type) => [type, named("bucket")])),
  "aws:s3/bucket:Bucket": (asked) => {
    const bucket = physicalName(asked, "bucket");
    return {
      id: bucket,
      outputs: {
        bucket,
        arn: `arn:${asked.partition}:s3:::${bucket}`,
        bucketDomainName: `${bucket}.s3.${asked.dnsSuffix}`,
        bucketRegionalDomainName: `${bucket}.s3.${asked.region}.${asked.dnsSuffix}`,
      },
    };
  },
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": onePerAccount,
  "aws:kms/key:Key": (asked) =>
    key(
      asked,
      asked.importId ||
        (asked.inputs.multiRegion === true ? `mrk-${asked.identity.hexadecimal(32)}` : asked.identity.uuid()),
    ),
  // A replica has the id of its primary key.
  "aws:kms/replicaKey:ReplicaKey": (asked) =>
    key(asked, textOf(asked.inputs.primaryKeyArn).split("/").at(-1) ?? asked.identity.uuid()),
  "aws:kms/alias:Alias": (asked) => {
    const name = textOf(asked.inputs.name) || `alias/${asked.name}-${asked.identity.hexadecimal(7)}`;
    const target = textOf(asked.inputs.targetKeyId);
    const keyId = target.split("/").at(-1) ?? target;
    return {
      id: name,
      outputs: { name, arn: arn(asked, "kms", name), targetKeyArn: arn(asked, "kms", `key/${keyId}`) },
    };
  },
};
