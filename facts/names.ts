import { RETENTION_CLASS_FACTS, type RetentionClass } from "./retention-classes.ts";

/**
 * Names that other accounts must know beforehand. They end in the owner's account id, so that nobody else in the
 * world holds them by chance. S3 takes 63 lower-case characters:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export const BUCKET_NAME_LENGTH = 63;

/** The bucket of one retention class in one region, such as `acme-audit-eu-west-1-111122223333`. */
export function bucketName(
  prefix: string,
  retentionClass: RetentionClass,
  region: string,
  accountId: string,
): string {
  const demanded = RETENTION_CLASS_FACTS[retentionClass].bucketNamePrefix;
  const own = demanded ? `${demanded}${prefix}` : `${prefix}-${retentionClass}`;
  return `${own}-${region}-${accountId}`;
}

/** The bucket that Athena writes results of questions to, in the security-tooling account. */
export const queryBucketName = (prefix: string, accountId: string): string =>
  `${prefix}-query-results-${accountId}`;

/** The role by which S3 copies the archive's buckets, in the log-archive account. */
export const replicationRoleName = (prefix: string): string => `${prefix}-archive-replication`;
