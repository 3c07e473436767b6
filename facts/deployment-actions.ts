/**
 * What the deployment role calls to make and to change each type that is placed in a member account. A guardrail that
 * denies one of them would stop the next `pulumi up`.
 * Source: the service authorization reference, and the API calls that each resource's documentation names,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const DEPLOYMENT_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  "aws:cloudtrail/trail:Trail": [
    "cloudtrail:CreateTrail",
    "cloudtrail:PutEventSelectors",
    "cloudtrail:PutInsightSelectors",
    "cloudtrail:StartLogging",
    "cloudtrail:UpdateTrail",
  ],
  "aws:cloudwatch/logGroup:LogGroup": [
    "logs:AssociateKmsKey",
    "logs:CreateLogGroup",
    "logs:PutRetentionPolicy",
    "logs:TagResource",
  ],
  "aws:iam/role:Role": ["iam:CreateRole", "iam:TagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole"],
  "aws:iam/rolePolicy:RolePolicy": ["iam:PutRolePolicy"],
  "aws:kms/alias:Alias": ["kms:CreateAlias", "kms:UpdateAlias"],
  "aws:kms/key:Key": [
    "kms:CreateKey",
    "kms:EnableKeyRotation",
    "kms:PutKeyPolicy",
    "kms:TagResource",
    "kms:UpdateKeyDescription",
  ],
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": ["s3:PutAccountPublicAccessBlock"],
  "aws:s3/bucket:Bucket": ["s3:CreateBucket", "s3:PutBucketTagging"],
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ["s3:PutLifecycleConfiguration"],
  "aws:s3/bucketLogging:BucketLogging": ["s3:PutBucketLogging"],
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": [
    "s3:PutBucketObjectLockConfiguration",
  ],
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls": ["s3:PutBucketOwnershipControls"],
  "aws:s3/bucketPolicy:BucketPolicy": ["s3:PutBucketPolicy"],
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": ["s3:PutBucketPublicAccessBlock"],
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig": ["s3:PutReplicationConfiguration"],
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": [
    "s3:PutEncryptionConfiguration",
  ],
  "aws:s3/bucketVersioning:BucketVersioning": ["s3:PutBucketVersioning"],
  "aws:sns/topic:Topic": ["sns:CreateTopic", "sns:SetTopicAttributes", "sns:TagResource"],
  "aws:sns/topicPolicy:TopicPolicy": ["sns:SetTopicAttributes"],
};
