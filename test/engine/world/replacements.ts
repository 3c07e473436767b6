/**
 * Properties whose change makes a new thing, for the types that this program places. What is not named is updated in
 * place. Source: each resource's page in the provider's documentation.
 */
const REPLACING: Readonly<Record<string, readonly string[]>> = {
  "aws:s3/bucket:Bucket": ["bucket", "objectLockEnabled"],
  "aws:s3/bucketPolicy:BucketPolicy": ["bucket"],
  "aws:s3/bucketVersioning:BucketVersioning": ["bucket"],
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ["bucket"],
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": ["bucket"],
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig": ["bucket"],
  "aws:kms/alias:Alias": ["name"],
  "aws:cloudwatch/logGroup:LogGroup": ["name"],
  "aws:cloudtrail/trail:Trail": ["name"],
  "aws:iam/role:Role": ["name"],
  "aws:sns/topic:Topic": ["name"],
  "aws:organizations/account:Account": ["email", "iamUserAccessToBilling", "roleName"],
  "aws:organizations/organizationalUnit:OrganizationalUnit": ["parentId"],
  "aws:organizations/awsServiceAccess:AwsServiceAccess": ["servicePrincipal"],
  "aws:organizations/delegatedAdministrator:DelegatedAdministrator": ["accountId", "servicePrincipal"],
};

/** Those of the changed properties that make a new thing. Another region always does. */
export const replacing = (type: string, changed: readonly string[]): string[] =>
  changed.filter((property) => property === "region" || REPLACING[type]?.includes(property));
