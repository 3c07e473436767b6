import { RETENTION_CLASS_FACTS } from "../../../../facts/retention-classes.ts";
import type { Place } from "../../place.ts";

/** Patterns of the ARNs of all archive buckets, replicas included (see `bucketName` of facts/names.ts). */
export function archiveBuckets({ partition, prefix, accounts }: Place): string[] {
  const beginnings = Object.values(RETENTION_CLASS_FACTS).map(
    ({ bucketNamePrefix = "" }) => bucketNamePrefix,
  );
  return [...new Set(beginnings)].map(
    (beginning) => `arn:${partition}:s3:::${beginning}${prefix}-*-${accounts["log-archive"]}`,
  );
}

export const objectsOf = (buckets: readonly string[]): string[] => buckets.map((bucket) => `${bucket}/*`);
