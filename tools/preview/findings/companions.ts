/** A type that must stand in the account and region of what one of its properties names. */
export interface Companion {
  readonly type: RegExp;
  readonly property: string;
  /** Types that the property may name. */
  readonly of: readonly string[];
}

const BUCKET = ["aws:s3/bucket:Bucket"];
const KEY = ["aws:kms/key:Key", "aws:kms/replicaKey:ReplicaKey"];
const LOG_GROUP = ["aws:cloudwatch/logGroup:LogGroup"];
const ROLE = ["aws:iam/role:Role"];
const TOPIC = ["aws:sns/topic:Topic"];

export const COMPANIONS: readonly Companion[] = [
  { type: /^aws:s3\/bucket[A-Z]/, property: "bucket", of: BUCKET },
  { type: /^aws:kms\/(alias|grant):/, property: "targetKeyId", of: KEY },
  { type: /^aws:kms\/keyPolicy:/, property: "keyId", of: KEY },
  { type: /^aws:iam\/role[A-Z]/, property: "role", of: ROLE },
  { type: /^aws:sns\/topic(Policy|DataProtectionPolicy):/, property: "arn", of: TOPIC },
  { type: /^aws:cloudwatch\/logMetricFilter:/, property: "logGroupName", of: LOG_GROUP },
  { type: /^aws:cloudwatch\/logSubscriptionFilter:/, property: "logGroup", of: LOG_GROUP },
  { type: /^aws:cloudtrail\/trail:/, property: "cloudWatchLogsGroupArn", of: LOG_GROUP },
  { type: /^aws:cloudtrail\/trail:/, property: "cloudWatchLogsRoleArn", of: ROLE },
];
