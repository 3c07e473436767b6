/**
 * Properties whose change makes a new thing, for the types that this program places. What is not named is updated in
 * place. Source: each resource's page in the provider's documentation.
 */
const REPLACING: Readonly<Record<string, readonly string[]>> = {
  "aws:s3/bucket:Bucket": ["bucket", "objectLockEnabled"],
  "aws:s3/bucketPolicy:BucketPolicy": ["bucket"],
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": ["bucket"],
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls": ["bucket"],
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": ["bucket"],
  "aws:s3/bucketLogging:BucketLogging": ["bucket"],
  "aws:s3/bucketVersioning:BucketVersioning": ["bucket"],
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ["bucket"],
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": ["bucket"],
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig": ["bucket"],
  "aws:kms/alias:Alias": ["name"],
  "aws:cloudwatch/logGroup:LogGroup": ["name"],
  "aws:cloudtrail/trail:Trail": ["name"],
  "aws:iam/role:Role": ["name"],
  "aws:iam/rolePolicy:RolePolicy": ["name", "role"],
  "aws:sns/topic:Topic": ["name"],
  "aws:sns/topicPolicy:TopicPolicy": ["arn"],
  "aws:account/alternativeContact:AlternativeContact": ["accountId", "alternateContactType"],
  "aws:organizations/account:Account": ["email", "iamUserAccessToBilling", "roleName"],
  "aws:organizations/organizationalUnit:OrganizationalUnit": ["parentId"],
  "aws:organizations/policy:Policy": ["type"],
  "aws:organizations/policyAttachment:PolicyAttachment": ["policyId", "targetId"],
  "aws:organizations/awsServiceAccess:AwsServiceAccess": ["servicePrincipal"],
  "aws:organizations/delegatedAdministrator:DelegatedAdministrator": ["accountId", "servicePrincipal"],
  "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount": ["adminAccountId"],
  "aws:securityhub/organizationAdminAccount:OrganizationAdminAccount": ["adminAccountId"],
  "aws:macie2/organizationAdminAccount:OrganizationAdminAccount": ["adminAccountId"],
  "aws:inspector2/delegatedAdminAccount:DelegatedAdminAccount": ["accountId"],
  "aws:detective/organizationAdminAccount:OrganizationAdminAccount": ["accountId"],
  "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount": ["accountId"],
  "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount": ["delegatedAdminAccountId"],
};

/** Those of the changed properties that make a new thing. Another region always does. */
export const replacing = (type: string, changed: readonly string[]): string[] =>
  changed.filter((property) => property === "region" || REPLACING[type]?.includes(property));
