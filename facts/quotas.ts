/** A limit of AWS. */
export interface Quota {
  readonly title: string;
  readonly limit: number;
  readonly unit: string;
  /** Whether AWS raises it on request; then the limit is the one that an account begins with. */
  readonly raisable: boolean;
  readonly source: string;
}

const ORGANIZATIONS = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html";
const IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";

/** The limits that the landing zone can come near, as AWS states them in November 2026. */
export const QUOTAS = {
  accounts: {
    title: "Accounts in the organization",
    limit: 10,
    unit: "accounts",
    raisable: true,
    source: ORGANIZATIONS,
  },
  units: {
    title: "Organizational units",
    limit: 2000,
    unit: "units",
    raisable: false,
    source: ORGANIZATIONS,
  },
  unitDepth: {
    title: "Levels of units under the root",
    limit: 5,
    unit: "levels",
    raisable: false,
    source: ORGANIZATIONS,
  },
  serviceControlPolicySize: {
    title: "Service control policy",
    limit: 10_240,
    unit: "characters",
    raisable: false,
    source: ORGANIZATIONS,
  },
  resourceControlPolicySize: {
    title: "Resource control policy",
    limit: 5120,
    unit: "characters",
    raisable: false,
    source: ORGANIZATIONS,
  },
  serviceControlPoliciesPerTarget: {
    title: "Service control policies on one target",
    limit: 10,
    unit: "policies",
    raisable: false,
    source: ORGANIZATIONS,
  },
  resourceControlPoliciesPerTarget: {
    title: "Resource control policies on one target",
    limit: 5,
    unit: "policies",
    raisable: false,
    source: ORGANIZATIONS,
  },
  bucketsPerAccount: {
    title: "Buckets in one account",
    limit: 10_000,
    unit: "buckets",
    raisable: true,
    source: "https://docs.aws.amazon.com/general/latest/gr/s3.html",
  },
  bucketPolicySize: {
    title: "Bucket policy",
    limit: 20_480,
    unit: "bytes",
    raisable: false,
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html",
  },
  lifecycleRulesPerBucket: {
    title: "Lifecycle rules of one bucket",
    limit: 1000,
    unit: "rules",
    raisable: false,
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html",
  },
  keyPolicySize: {
    title: "Key policy",
    limit: 32_768,
    unit: "bytes",
    raisable: false,
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html",
  },
  rolesPerAccount: { title: "Roles in one account", limit: 1000, unit: "roles", raisable: true, source: IAM },
  trustPolicySize: {
    title: "Trust policy of a role",
    limit: 2048,
    unit: "characters",
    raisable: true,
    source: IAM,
  },
  inlinePoliciesPerRole: {
    title: "Inline policies of one role together",
    limit: 10_240,
    unit: "characters",
    raisable: false,
    source: IAM,
  },
  managedPolicySize: {
    title: "Managed policy",
    limit: 6144,
    unit: "characters",
    raisable: false,
    source: IAM,
  },
  topicPolicySize: {
    title: "Topic policy",
    limit: 30_720,
    unit: "bytes",
    raisable: false,
    source:
      "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html",
  },
  queuePolicySize: {
    title: "Queue policy",
    limit: 8192,
    unit: "bytes",
    raisable: false,
    source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html",
  },
  trailsPerRegion: {
    title: "Trails in one region",
    limit: 5,
    unit: "trails",
    raisable: false,
    source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html",
  },
  trailSelectorValues: {
    title: "Values in a trail's advanced selectors",
    limit: 500,
    unit: "values",
    raisable: false,
    source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html",
  },
  trailAdministrators: {
    title: "Delegated administrators of CloudTrail",
    limit: 3,
    unit: "accounts",
    raisable: false,
    source:
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delegated-administrator.html",
  },
} as const satisfies Readonly<Record<string, Quota>>;

export type QuotaKey = keyof typeof QUOTAS;
