/** A condition key that says what a parameter of the request says. */
export interface KeyOfParameter {
  readonly key: string;
  /** As CloudTrail names it; `a.b` stands within `a`, `a[].b` within each element of the list `a`. */
  readonly parameter: string;
  /** IAM's names; `*` stands for any characters. */
  readonly actions: readonly string[];
  /** Whether the key is absent from the request if the parameter is; else AWS may know a value from elsewhere. */
  readonly isOfParameterAlone: boolean;
}

const key = (
  key: string,
  actions: readonly string[],
  parameter: string,
  isOfParameterAlone: boolean,
): KeyOfParameter => ({
  key,
  parameter,
  actions,
  isOfParameterAlone,
});

/** An instance's template or image may say what the request does not. */
const LAUNCHES = ["ec2:RunInstances"];
const SNAPSHOTS = ["ec2:ModifySnapshotAttribute"];
const DATABASES = ["rds:CreateDBCluster", "rds:CreateDBInstance"];

/**
 * Keys of services that a record surely tells.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html,
 * the page of each service there.
 */
export const KEYS_OF_PARAMETERS: readonly KeyOfParameter[] = [
  key("account:TargetRegion", ["account:*Region"], "regionName", true),
  key("ec2:Add/group", SNAPSHOTS, "createVolumePermission.add.items[].group", true),
  key("ec2:Add/userId", SNAPSHOTS, "createVolumePermission.add.items[].userId", true),
  key("ec2:Attribute/InstanceType", ["ec2:ModifyInstanceAttribute"], "instanceType.value", true),
  key("ec2:InstanceType", LAUNCHES, "instanceType", false),
  key("ec2:MetadataHttpTokens", LAUNCHES, "metadataOptions.httpTokens", false),
  key("ec2:Remove/group", SNAPSHOTS, "createVolumePermission.remove.items[].group", true),
  key("ec2:Remove/userId", SNAPSHOTS, "createVolumePermission.remove.items[].userId", true),
  key("elasticfilesystem:Encrypted", ["elasticfilesystem:CreateFileSystem"], "encrypted", false),
  key("elasticloadbalancing:Scheme", ["elasticloadbalancing:CreateLoadBalancer"], "scheme", false),
  key("iam:AWSServiceName", ["iam:CreateServiceLinkedRole"], "aWSServiceName", true),
  key("iam:PermissionsBoundary", ["iam:CreateRole", "iam:CreateUser"], "permissionsBoundary", true),
  key("iam:PermissionsBoundary", ["iam:Put*PermissionsBoundary"], "permissionsBoundary", true),
  key("iam:PolicyARN", ["iam:Attach*Policy", "iam:Detach*Policy"], "policyArn", true),
  key("kms:GrantOperations", ["kms:CreateGrant"], "operations[]", true),
  key(
    "ram:RequestedAllowsExternalPrincipals",
    ["ram:CreateResourceShare", "ram:UpdateResourceShare"],
    "allowExternalPrincipals",
    false,
  ),
  key("rds:DatabaseClass", DATABASES, "dBInstanceClass", false),
  key("rds:DatabaseEngine", DATABASES, "engine", false),
  key("rds:PubliclyAccessible", [...DATABASES, "rds:ModifyDBInstance"], "publiclyAccessible", false),
  key("rds:StorageEncrypted", DATABASES, "storageEncrypted", false),
  key("s3:VersionId", ["s3:*"], "versionId", true),
  key("s3:delimiter", ["s3:ListBucket*"], "delimiter", true),
  key("s3:max-keys", ["s3:ListBucket*"], "max-keys", true),
  key("s3:prefix", ["s3:ListBucket*"], "prefix", true),
  key("sts:ExternalId", ["sts:AssumeRole"], "externalId", true),
  key("sts:RoleSessionName", ["sts:AssumeRole*"], "roleSessionName", true),
  key("sts:TaskPolicyArn", ["sts:AssumeRoot"], "taskPolicyArn.arn", true),
];

/** Headers of S3, each with a condition key of its name. */
export const S3_HEADER_KEYS = /^s3:(x-amz-.+)$/;

/**
 * Services whose endpoints answer nothing but HTTPS.
 * Source: https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html, the page of each service there.
 */
export const HTTPS_ONLY: readonly string[] = ["kms", "secretsmanager", "sts"];
