/**
 * How CloudTrail's names of S3's calls differ from IAM's names of actions.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html for calls,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html for actions.
 */
export const S3_ACTION_OF_CALL: Readonly<Record<string, string>> = {
  "s3:CompleteMultipartUpload": "s3:PutObject",
  "s3:CopyObject": "s3:PutObject",
  "s3:CreateBucketMetadataConfiguration": "s3:CreateBucketMetadataTableConfiguration",
  "s3:CreateMultipartUpload": "s3:PutObject",
  "s3:DeleteAccountPublicAccessBlock": "s3:PutAccountPublicAccessBlock",
  "s3:DeleteBucketAnalyticsConfiguration": "s3:PutAnalyticsConfiguration",
  "s3:DeleteBucketCors": "s3:PutBucketCORS",
  "s3:DeleteBucketEncryption": "s3:PutEncryptionConfiguration",
  "s3:DeleteBucketIntelligentTieringConfiguration": "s3:PutIntelligentTieringConfiguration",
  "s3:DeleteBucketInventoryConfiguration": "s3:PutInventoryConfiguration",
  "s3:DeleteBucketLifecycle": "s3:PutLifecycleConfiguration",
  "s3:DeleteBucketMetadataConfiguration": "s3:DeleteBucketMetadataTableConfiguration",
  "s3:DeleteBucketMetricsConfiguration": "s3:PutMetricsConfiguration",
  "s3:DeleteBucketOwnershipControls": "s3:PutBucketOwnershipControls",
  "s3:DeleteBucketPublicAccessBlock": "s3:PutBucketPublicAccessBlock",
  "s3:DeleteBucketReplication": "s3:PutReplicationConfiguration",
  "s3:DeleteBucketTagging": "s3:PutBucketTagging",
  "s3:GetBucketAccelerateConfiguration": "s3:GetAccelerateConfiguration",
  "s3:GetBucketAnalyticsConfiguration": "s3:GetAnalyticsConfiguration",
  "s3:GetBucketCors": "s3:GetBucketCORS",
  "s3:GetBucketEncryption": "s3:GetEncryptionConfiguration",
  "s3:GetBucketIntelligentTieringConfiguration": "s3:GetIntelligentTieringConfiguration",
  "s3:GetBucketInventoryConfiguration": "s3:GetInventoryConfiguration",
  "s3:GetBucketLifecycle": "s3:GetLifecycleConfiguration",
  "s3:GetBucketLifecycleConfiguration": "s3:GetLifecycleConfiguration",
  "s3:GetBucketMetadataConfiguration": "s3:GetBucketMetadataTableConfiguration",
  "s3:GetBucketMetricsConfiguration": "s3:GetMetricsConfiguration",
  "s3:GetBucketNotificationConfiguration": "s3:GetBucketNotification",
  "s3:GetBucketReplication": "s3:GetReplicationConfiguration",
  "s3:GetObjectLockConfiguration": "s3:GetBucketObjectLockConfiguration",
  "s3:HeadBucket": "s3:ListBucket",
  "s3:HeadObject": "s3:GetObject",
  "s3:ListBucketAnalyticsConfigurations": "s3:GetAnalyticsConfiguration",
  "s3:ListBucketIntelligentTieringConfigurations": "s3:GetIntelligentTieringConfiguration",
  "s3:ListBucketInventoryConfigurations": "s3:GetInventoryConfiguration",
  "s3:ListBucketMetricsConfigurations": "s3:GetMetricsConfiguration",
  "s3:ListBuckets": "s3:ListAllMyBuckets",
  "s3:ListMultipartUploads": "s3:ListBucketMultipartUploads",
  "s3:ListObjects": "s3:ListBucket",
  "s3:ListObjectsV2": "s3:ListBucket",
  "s3:ListObjectVersions": "s3:ListBucketVersions",
  "s3:ListParts": "s3:ListMultipartUploadParts",
  "s3:PostObject": "s3:PutObject",
  "s3:PutBucketAccelerateConfiguration": "s3:PutAccelerateConfiguration",
  "s3:PutBucketAnalyticsConfiguration": "s3:PutAnalyticsConfiguration",
  "s3:PutBucketCors": "s3:PutBucketCORS",
  "s3:PutBucketEncryption": "s3:PutEncryptionConfiguration",
  "s3:PutBucketIntelligentTieringConfiguration": "s3:PutIntelligentTieringConfiguration",
  "s3:PutBucketInventoryConfiguration": "s3:PutInventoryConfiguration",
  "s3:PutBucketLifecycle": "s3:PutLifecycleConfiguration",
  "s3:PutBucketLifecycleConfiguration": "s3:PutLifecycleConfiguration",
  "s3:PutBucketMetricsConfiguration": "s3:PutMetricsConfiguration",
  "s3:PutBucketNotificationConfiguration": "s3:PutBucketNotification",
  "s3:PutBucketReplication": "s3:PutReplicationConfiguration",
  "s3:PutObjectLockConfiguration": "s3:PutBucketObjectLockConfiguration",
  "s3:SelectObjectContent": "s3:GetObject",
  "s3:UploadPart": "s3:PutObject",
  "s3:UploadPartCopy": "s3:PutObject",
};

/** Actions of S3 that have another name if the call names a version of an object. */
export const ACTION_OF_VERSION: Readonly<Record<string, string>> = {
  "s3:DeleteObject": "s3:DeleteObjectVersion",
  "s3:DeleteObjectTagging": "s3:DeleteObjectVersionTagging",
  "s3:GetObject": "s3:GetObjectVersion",
  "s3:GetObjectAcl": "s3:GetObjectVersionAcl",
  "s3:GetObjectAttributes": "s3:GetObjectVersionAttributes",
  "s3:GetObjectTagging": "s3:GetObjectVersionTagging",
  "s3:PutObjectAcl": "s3:PutObjectVersionAcl",
  "s3:PutObjectTagging": "s3:PutObjectVersionTagging",
};

export interface FurtherAction {
  readonly call: string;
  readonly action: string;
  /** Only if the call has this parameter. */
  readonly ifGiven?: string;
  /** On another resource than the call's own, which the record does not tell. */
  readonly isElsewhere?: boolean;
}

/** Actions that calls need besides their own. */
export const FURTHER_ACTIONS: readonly FurtherAction[] = [
  { call: "s3:CopyObject", action: "s3:GetObject", isElsewhere: true },
  { call: "s3:CopyObject", action: "s3:PutObjectAcl", ifGiven: "x-amz-acl" },
  { call: "s3:CreateMultipartUpload", action: "s3:PutObjectAcl", ifGiven: "x-amz-acl" },
  {
    call: "s3:DeleteObject",
    action: "s3:BypassGovernanceRetention",
    ifGiven: "x-amz-bypass-governance-retention",
  },
  { call: "s3:GetObjectAttributes", action: "s3:GetObject" },
  { call: "s3:PutObject", action: "s3:PutObjectAcl", ifGiven: "x-amz-acl" },
  { call: "s3:PutObject", action: "s3:PutObjectLegalHold", ifGiven: "x-amz-object-lock-legal-hold" },
  { call: "s3:PutObject", action: "s3:PutObjectRetention", ifGiven: "x-amz-object-lock-mode" },
  { call: "s3:PutObject", action: "s3:PutObjectTagging", ifGiven: "x-amz-tagging" },
  { call: "s3:UploadPartCopy", action: "s3:GetObject", isElsewhere: true },
];
