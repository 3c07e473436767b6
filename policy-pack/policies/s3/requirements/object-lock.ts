import { a, ref } from "../../../model/example-stack.ts";
import { at, numberOf } from "../../../values/values.ts";
import { blockAt, BUCKET, BUCKET_V2 } from "../bucket.ts";
import { bucketWith } from "../example-bucket.ts";
import { isRefused, LOG_SOURCE_TYPES } from "../log-sources.ts";
import type { Requirement } from "./requirement.ts";

const LOCKS = [
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
  "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
] as const;

/** Whether a lock's rule keeps every new object: services that write logs ask for no retention themselves. */
const retains = (lock: unknown): boolean => {
  const retention = blockAt(blockAt(lock, "rule"), "defaultRetention");
  return [at(retention, "days"), at(retention, "years")].some((period) => (numberOf(period) ?? 0) > 0);
};

const forAYear = { rule: { defaultRetention: { mode: "COMPLIANCE", years: 1 } } };
const bucket = a(BUCKET, { objectLockEnabled: true });

export const objectLock: Requirement = {
  beside: [...LOCKS, ...LOG_SOURCE_TYPES],
  isMet: (bucket, stack) => {
    if (isRefused(bucket, stack, "Object Lock")) return true;
    const [companion] = stack.referring(bucket, "bucket", ...LOCKS);
    return retains(companion ? companion.properties : at(bucket.properties, "objectLockConfiguration"));
  },
  lack: "locks no object by default",
  write: [
    'new aws.s3.BucketObjectLockConfiguration("logs", { bucket: bucket.id,',
    '  rule: { defaultRetention: { mode: "COMPLIANCE", days: 365 } } });',
  ],
  met: [
    { bucket, lock: a(LOCKS[0], { bucket: ref("bucket"), ...forAYear }) },
    {
      bucket: a(BUCKET_V2, { objectLockEnabled: true }),
      lock: a(LOCKS[1], {
        bucket: ref("bucket"),
        rule: { defaultRetention: { mode: "GOVERNANCE", days: 1 } },
      }),
    },
    { bucket: bucketWith(BUCKET, "objectLockConfiguration", { objectLockEnabled: "Enabled", ...forAYear }) },
    {
      bucket: bucketWith(BUCKET_V2, "objectLockConfiguration", {
        objectLockEnabled: "Enabled",
        rules: [{ defaultRetentions: [{ mode: "COMPLIANCE", days: 365 }] }],
      }),
    },
    // AWS Config and S3's access logs cannot be written into a bucket that locks.
    {
      bucket: a(BUCKET, {}),
      channel: a("aws:cfg/deliveryChannel:DeliveryChannel", { s3BucketName: ref("bucket") }),
    },
    { bucket: a(BUCKET_V2, {}), other: bucketWith(BUCKET, "logging", { targetBucket: ref("bucket") }) },
  ],
  unmet: [
    { bucket: a(BUCKET, {}) },
    { bucket },
    { bucket: a(BUCKET_V2, {}) },
    { bucket: bucketWith(BUCKET, "objectLockConfiguration", { objectLockEnabled: "Enabled" }) },
    { bucket: a(BUCKET, {}), lock: a(LOCKS[0], { bucket: ref("bucket"), objectLockEnabled: "Enabled" }) },
    {
      bucket: bucketWith(BUCKET, "objectLockConfiguration", { objectLockEnabled: "Enabled", ...forAYear }),
      lock: a(LOCKS[0], {
        bucket: ref("bucket"),
        rule: { defaultRetention: { mode: "COMPLIANCE", days: 0 } },
      }),
    },
  ],
};
