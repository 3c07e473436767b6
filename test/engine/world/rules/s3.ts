import { AwsError } from "../aws-error.ts";
import type { Thing } from "../state.ts";
import { mustBeJson, mustExist, mustExistByArn, type Rule, type Wanted } from "./rule.ts";

export const BUCKET = "aws:s3/bucket:Bucket";
export const VERSIONING = "aws:s3/bucketVersioning:BucketVersioning";
export const LOCK = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";

/** The bucket that a part of it belongs to; parts stand in their bucket's account and region. */
function bucketOf(wanted: Wanted, property = "bucket"): Thing {
  const bucket = mustExist(wanted, property, BUCKET, "NoSuchBucket");
  if (bucket.account !== wanted.account)
    throw new AwsError("AccessDenied", `${bucket.id} belongs to ${bucket.account}, not to ${wanted.account}`);
  if (bucket.region !== wanted.region)
    throw new AwsError("PermanentRedirect", `${bucket.id} is in ${bucket.region}, not in ${wanted.region}`);
  return bucket;
}

const mustBeVersioned = ({ state }: Wanted, bucket: string): void => {
  if (!state.find(VERSIONING, bucket))
    throw new AwsError("InvalidBucketState", `versioning must be enabled on ${bucket}`);
};

const partOfBucket: Rule = (wanted) => void bucketOf(wanted);

export const S3: Readonly<Record<string, Rule>> = {
  [BUCKET]: ({ state, inputs }) => {
    if (state.find(BUCKET, inputs.bucket))
      throw new AwsError(
        "BucketAlreadyExists",
        `the name ${String(inputs.bucket)} is taken in the whole world`,
      );
  },
  [VERSIONING]: partOfBucket,
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": partOfBucket,
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls": partOfBucket,
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": partOfBucket,
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": partOfBucket,
  "aws:s3/bucketPolicy:BucketPolicy": (wanted) => {
    bucketOf(wanted);
    mustBeJson(wanted, "policy");
  },
  [LOCK]: (wanted) => {
    const bucket = bucketOf(wanted);
    mustBeVersioned(wanted, bucket.id);
    if (bucket.inputs.objectLockEnabled !== true)
      throw new AwsError("ObjectLockConfigurationNotFoundError", `${bucket.id} was made without Object Lock`);
  },
  "aws:s3/bucketLogging:BucketLogging": (wanted) => {
    bucketOf(wanted);
    const target = bucketOf(wanted, "targetBucket");
    if (target.inputs.objectLockEnabled === true)
      throw new AwsError("InvalidTargetBucketForLogging", `${target.id} has Object Lock`);
  },
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig": (wanted) => {
    mustBeVersioned(wanted, bucketOf(wanted).id);
    mustExistByArn(wanted, "role", "aws:iam/role:Role", "InvalidRole");
    for (const { destination } of wanted.inputs.rules as { destination: { bucket: string } }[])
      mustBeVersioned(wanted, destination.bucket.split(":").at(-1) ?? "");
  },
};
