/** Every type with a rule of its own: what it is given, and what its id and some outputs look like. */
export const SHAPES: Readonly<Record<string, readonly [object, RegExp, Readonly<Record<string, RegExp>>?]>> =
  {
    "pulumi:providers:aws": [{}, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/],
    "aws:organizations/organization:Organization": [
      {},
      /^o-[a-z0-9]{10}$/,
      {
        arn: /^arn:aws:organizations::111122223333:organization\/o-[a-z0-9]{10}$/,
        masterAccountId: /^111122223333$/,
      },
    ],
    "aws:organizations/organizationalUnit:OrganizationalUnit": [
      {},
      /^ou-[a-z0-9]{4}-[a-z0-9]{8}$/,
      { arn: /^arn:aws:organizations::111122223333:ou\/o-[a-z0-9]{10}\/ou-[a-z0-9]{4}-[a-z0-9]{8}$/ },
    ],
    "aws:organizations/account:Account": [
      {},
      /^5\d{11}$/,
      { arn: /^arn:aws:organizations::111122223333:account\/o-[a-z0-9]{10}\/5\d{11}$/, status: /^ACTIVE$/ },
    ],
    "aws:organizations/policy:Policy": [
      { type: "RESOURCE_CONTROL_POLICY" },
      /^p-[a-z0-9]{8}$/,
      {
        arn: /^arn:aws:organizations::111122223333:policy\/o-\w{10}\/resource_control_policy\/p-[a-z0-9]{8}$/,
      },
    ],
    "aws:organizations/policyAttachment:PolicyAttachment": [
      { targetId: "ou-a", policyId: "p-b" },
      /^ou-a:p-b$/,
    ],
    "aws:organizations/awsServiceAccess:AwsServiceAccess": [
      { servicePrincipal: "ram.amazonaws.com" },
      /^ram\.amazonaws\.com$/,
    ],
    "aws:organizations/delegatedAdministrator:DelegatedAdministrator": [
      { accountId: "222233334444", servicePrincipal: "config.amazonaws.com" },
      /^222233334444\/config\.amazonaws\.com$/,
    ],
    "aws:iam/organizationsFeatures:OrganizationsFeatures": [{}, /^o-[a-z0-9]{10}$/],
    "aws:ram/sharingWithOrganization:SharingWithOrganization": [{}, /^222233334444$/],
    "aws:iam/role:Role": [
      { path: "/lz/" },
      /^thing-[0-9a-f]{7}$/,
      { arn: /^arn:aws:iam::222233334444:role\/lz\/thing-[0-9a-f]{7}$/, uniqueId: /^AROA[A-Z2-7]{17}$/ },
    ],
    "aws:iam/policy:Policy": [{ name: "read" }, /^arn:aws:iam::222233334444:policy\/read$/],
    "aws:iam/rolePolicy:RolePolicy": [{ role: "reader", name: "read" }, /^reader:read$/],
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment": [
      { role: "reader", policyArn: "arn:a" },
      /^reader:arn:a$/,
    ],
    "aws:iam/serviceLinkedRole:ServiceLinkedRole": [
      { awsServiceName: "config.amazonaws.com" },
      /^arn:aws:iam::222233334444:role\/aws-service-role\/config\.amazonaws\.com\/AWSServiceRoleForconfig$/,
    ],
    "aws:s3/bucket:Bucket": [
      { bucket: "acme-logs", region: "us-east-1" },
      /^acme-logs$/,
      {
        arn: /^arn:aws:s3:::acme-logs$/,
        bucketRegionalDomainName: /^acme-logs\.s3\.us-east-1\.amazonaws\.com$/,
      },
    ],
    "aws:s3/bucketPolicy:BucketPolicy": [{ bucket: "acme-logs" }, /^acme-logs$/],
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": [{}, /^222233334444$/],
    "aws:kms/key:Key": [
      { region: "us-east-1" },
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      { arn: /^arn:aws:kms:us-east-1:222233334444:key\/[0-9a-f-]{36}$/ },
    ],
    "aws:kms/replicaKey:ReplicaKey": [
      { primaryKeyArn: "arn:aws:kms:eu-west-1:222233334444:key/mrk-1", region: "us-east-1" },
      /^mrk-1$/,
      { arn: /^arn:aws:kms:us-east-1:222233334444:key\/mrk-1$/ },
    ],
    "aws:kms/alias:Alias": [
      { name: "alias/archive", targetKeyId: "arn:aws:kms:eu-west-1:222233334444:key/k1" },
      /^alias\/archive$/,
      {
        arn: /^arn:aws:kms:eu-west-1:222233334444:alias\/archive$/,
        targetKeyArn: /^arn:aws:kms:eu-west-1:222233334444:key\/k1$/,
      },
    ],
    "aws:cloudtrail/trail:Trail": [
      { name: "org", isOrganizationTrail: true },
      /^arn:aws:cloudtrail:eu-west-1:111122223333:trail\/org$/,
    ],
    "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount": [
      { accountId: "222233334444" },
      /^222233334444$/,
    ],
    "aws:cloudwatch/logGroup:LogGroup": [
      { name: "/acme/trail" },
      /^\/acme\/trail$/,
      { arn: /^arn:aws:logs:eu-west-1:222233334444:log-group:\/acme\/trail$/ },
    ],
    "aws:sns/topic:Topic": [{}, /^arn:aws:sns:eu-west-1:222233334444:thing-[0-9a-f]{7}$/],
    "aws:sns/topicPolicy:TopicPolicy": [{ arn: "arn:a" }, /^arn:a$/],
    "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount": [
      { adminAccountId: "222233334444" },
      /^222233334444$/,
    ],
    "aws:account/alternativeContact:AlternativeContact": [
      { accountId: "333344445555", alternateContactType: "SECURITY" },
      /^333344445555\/SECURITY$/,
    ],
    // Types without a rule of their own.
    "aws:lambda/function:Function": [
      { name: "ready" },
      /^ready$/,
      { arn: /^arn:aws:lambda:eu-west-1:222233334444:function:ready$/ },
    ],
    "aws:cloudwatch/eventRule:EventRule": [
      {},
      /^thing-[0-9a-f]{7}$/,
      { arn: /^arn:aws:events:.*:rule\/thing-/ },
    ],
    "aws:glue/catalogTable:CatalogTable": [
      {},
      /^thing-/,
      { arn: /^arn:aws:glue:eu-west-1:222233334444:table\/thing-/ },
    ],
    "aws:ec2/vpc:Vpc": [{}, /^thing-/, { arn: /^arn:aws:ec2:eu-west-1:222233334444:vpc\/thing-/ }],
  };
