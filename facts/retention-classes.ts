/** The kinds of bucket that the archive has, one per class and region; each log source belongs to one. */
export const RETENTION_CLASSES = [
  "audit",
  "configuration",
  "network",
  "waf",
  "security",
  "application",
  "load-balancing",
  "cloudwatch-export",
  "s3-access",
] as const;

export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** How long objects stay in which storage class. Days count from the delivery of the object. */
export interface Retention {
  /** Days in S3 Standard before Glacier Instant Retrieval (still read by Athena in milliseconds). */
  readonly instantRetrievalAfterDays?: number | undefined;
  /** Days before Glacier Flexible Retrieval: hours to restore, not read by Athena. */
  readonly flexibleRetrievalAfterDays?: number | undefined;
  /** Days before Glacier Deep Archive: 12 to 48 hours to restore, not read by Athena. */
  readonly deepArchiveAfterDays?: number | undefined;
  /** Days before the object expires. */
  readonly expireAfterDays: number;
}

export interface RetentionClassFacts {
  readonly title: string;
  /**
   * Where its buckets stand: `home`, one in the home region (and the replica's); `governed`, one in every governed
   * region, because the deliverer writes only within its region; `archive`, one in every region that has any of these.
   */
  readonly place: "home" | "governed" | "archive";
  /** `archive key`: SSE-KMS with the archive's key. `s3`: SSE-S3, because the deliverer supports nothing else. */
  readonly encryption: "archive key" | "s3";
  /** Whether the deliverers can write into a bucket with a default Object Lock retention. */
  readonly lockable: boolean;
  /** What bucket names of this class begin with, where AWS demands it. */
  readonly bucketNamePrefix?: string;
  readonly retention: Retention;
}

const TWO_YEARS = { instantRetrievalAfterDays: 90, expireAfterDays: 730 } as const;

/**
 * What AWS allows per class, and the retention a class has when the settings say nothing.
 * Sources: Config under a default lock: https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html;
 * load balancers, region and SSE-S3: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html;
 * export tasks, region and lock: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateExportTask.html;
 * server access logs, region, lock and SSE-S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html;
 * WAF bucket names: https://docs.aws.amazon.com/waf/latest/developerguide/logging-s3.html.
 * Load balancers document nothing on Object Lock, so their class goes without.
 * Uncertain: no page was found that says whether VPC flow logs, Resolver queries, WAF and GuardDuty deliver under a
 * default lock. Look at the first deliveries of each after turning the lock on.
 */
export const RETENTION_CLASS_FACTS: Readonly<Record<RetentionClass, RetentionClassFacts>> = {
  audit: {
    title: "Who did what (CloudTrail)",
    place: "home",
    encryption: "archive key",
    lockable: true,
    retention: { instantRetrievalAfterDays: 90, deepArchiveAfterDays: 730, expireAfterDays: 2557 },
  },
  configuration: {
    title: "What was configured how (AWS Config)",
    place: "home",
    encryption: "archive key",
    lockable: false,
    retention: { instantRetrievalAfterDays: 90, deepArchiveAfterDays: 730, expireAfterDays: 2557 },
  },
  network: {
    title: "Who talked to whom (VPC flow, DNS queries)",
    place: "home",
    encryption: "archive key",
    lockable: true,
    retention: TWO_YEARS,
  },
  waf: {
    title: "Web requests that were judged (AWS WAF)",
    place: "home",
    encryption: "archive key",
    lockable: true,
    bucketNamePrefix: "aws-waf-logs-",
    retention: TWO_YEARS,
  },
  security: {
    title: "What was found (GuardDuty)",
    place: "home",
    encryption: "archive key",
    lockable: true,
    retention: { instantRetrievalAfterDays: 90, expireAfterDays: 2557 },
  },
  application: {
    title: "What applications wrote",
    place: "home",
    encryption: "archive key",
    lockable: true,
    retention: TWO_YEARS,
  },
  "load-balancing": {
    title: "Requests to load balancers (ALB, NLB)",
    place: "governed",
    encryption: "s3",
    lockable: false,
    retention: TWO_YEARS,
  },
  "cloudwatch-export": {
    title: "Log groups exported by hand or schedule",
    place: "governed",
    encryption: "archive key",
    lockable: true,
    retention: TWO_YEARS,
  },
  "s3-access": {
    title: "Requests to the archive itself",
    place: "archive",
    encryption: "s3",
    lockable: false,
    retention: TWO_YEARS,
  },
};
