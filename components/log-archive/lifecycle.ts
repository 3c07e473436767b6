import type * as aws from "@pulumi/aws";
import type { LogSource } from "../../facts/log-sources/log-source.ts";
import type { Retention } from "../../facts/retention-classes.ts";
import { GLACIER_CLASSES } from "../../facts/storage-classes.ts";

type Rule = aws.types.input.s3.BucketLifecycleConfigurationRule;

/**
 * Days that an overwritten or expired version stays before S3 removes it. Where the archive is locked, a version
 * stays at least until its lock ends, whatever this says.
 */
export const NONCURRENT_VERSION_DAYS = 90;

/** Days that the parts of an upload may wait for its end. */
export const UNFINISHED_UPLOAD_DAYS = 7;

/**
 * Objects smaller than this stay in S3 Standard: Glacier adds 40 KB to each, so most would cost more there.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
export const SMALL_OBJECTS_STAY = "all_storage_classes_128K";

/** The lifecycle of a bucket: one rule per log source under its prefix, and three for what is left over. */
export function lifecycleRules(sources: readonly LogSource[], retention: Retention): Rule[] {
  return [
    ...sources.map((source) => retentionRule(source, retention)),
    {
      id: "noncurrent-versions",
      status: "Enabled",
      filter: { prefix: "" },
      noncurrentVersionExpiration: { noncurrentDays: NONCURRENT_VERSION_DAYS },
    },
    {
      id: "expired-delete-markers",
      status: "Enabled",
      filter: { prefix: "" },
      expiration: { expiredObjectDeleteMarker: true },
    },
    {
      id: "unfinished-uploads",
      status: "Enabled",
      filter: { prefix: "" },
      abortIncompleteMultipartUpload: { daysAfterInitiation: UNFINISHED_UPLOAD_DAYS },
    },
  ];
}

const retentionRule = ({ id, prefix }: LogSource, retention: Retention): Rule => ({
  id,
  status: "Enabled",
  filter: { prefix: prefix === "" ? "AWSLogs/" : `${prefix}/` },
  transitions: GLACIER_CLASSES.flatMap(({ setting, storageClass }) => {
    const days = retention[setting];
    return days === undefined ? [] : [{ days, storageClass }];
  }),
  expiration: { days: retention.expireAfterDays },
});
