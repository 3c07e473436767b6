import { a, ref } from "../../../model/example-stack.ts";
import { isEmpty } from "../../../values/values.ts";
import { blockAt, BUCKET, BUCKET_V2 } from "../bucket.ts";
import { bucketWith } from "../example-bucket.ts";
import type { Requirement } from "./requirement.ts";

export const LOGGINGS = [
  "aws:s3/bucketLogging:BucketLogging",
  "aws:s3/bucketLoggingV2:BucketLoggingV2",
] as const;

const bucket = a(BUCKET, {});
const logs = a(BUCKET, { bucket: "acme-access-logs" });
const target = { targetBucket: ref("logs"), targetPrefix: "data/" };

export const accessLog: Requirement = {
  beside: LOGGINGS,
  isMet: (bucket, stack) =>
    stack.referring(bucket, "bucket", ...LOGGINGS).length > 0 ||
    !isEmpty(blockAt(bucket.properties, "logging")),
  lack: "has no server access log",
  write: [
    'new aws.s3.BucketLogging("access",',
    '  { bucket: bucket.id, targetBucket: logs.id, targetPrefix: "data/" });',
  ],
  met: [
    { bucket, logs, logging: a(LOGGINGS[0], { bucket: ref("bucket"), ...target }) },
    { bucket: a(BUCKET_V2, {}), logs, logging: a(LOGGINGS[1], { bucket: ref("bucket"), ...target }) },
    { bucket: bucketWith(BUCKET, "logging", target), logs },
    { bucket: bucketWith(BUCKET_V2, "loggings", [target]), logs },
  ],
  unmet: [
    { bucket },
    { bucket: a(BUCKET_V2, {}) },
    { bucket: bucketWith(BUCKET_V2, "loggings", []) },
    // It is the target only, and of a bucket that this stack does not hold.
    { bucket, logging: a(LOGGINGS[0], { bucket: "acme-data", targetBucket: "acme-logs", targetPrefix: "" }) },
  ],
};
