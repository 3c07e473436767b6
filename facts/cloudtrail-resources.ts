/** Which resources an action is checked against, by what a record of CloudTrail says of the request. */
export interface ResourcesOfActions {
  /** IAM's names; `*` stands for any characters. */
  readonly actions: readonly string[];
  /**
   * ARNs as the service authorization reference has them, with a parameter of the request in each `${...}`, named as
   * CloudTrail does: `a.b` stands within `a`, `a[].b` within each element of the list `a`. `*` stands for what no record
   * tells, `**` for what may even hold colons. A parameter without others takes the place of the whole if it is an ARN
   * itself, but before `**`. Of several in a list of their own the first counts whose parameters are all there; any
   * other one without its parameters is no resource of the request.
   */
  readonly arns: readonly (string | readonly string[])[];
}

const regional = (service: string, name: string): string =>
  `arn:\${Partition}:${service}:\${Region}:\${Account}:${name}`;

const iam = (name: string): string => `arn:\${Partition}:iam::\${Account}:${name}`;

const LOG_GROUP = regional("logs", "log-group:${logGroupName}");
const BUCKET = "arn:${Partition}:s3:::${bucketName}";

const ruleNamedBy = (parameter: string): readonly string[] => [
  regional("events", `rule/\${eventBusName}/\${${parameter}}`),
  regional("events", `rule/\${${parameter}}`),
];

/**
 * The first entry about an action counts. Actions without an entry have the resources that the record lists, if it lists
 * any.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html,
 * the page of each service there.
 */
export const RESOURCES: readonly ResourcesOfActions[] = [
  {
    actions: ["access-analyzer:ApplyArchiveRule", "access-analyzer:UpdateFindings"],
    arns: ["${analyzerArn}"],
  },
  { actions: ["access-analyzer:*"], arns: [regional("access-analyzer", "analyzer/${analyzerName}")] },
  { actions: ["cloudformation:*StackSet", "cloudformation:*StackInstances"], arns: [] },
  {
    actions: [
      "cloudformation:*ChangeSet",
      "cloudformation:*Stack",
      "cloudformation:*StackPolicy",
      "cloudformation:ContinueUpdateRollback",
      "cloudformation:UpdateTerminationProtection",
    ],
    arns: [regional("cloudformation", "stack/${stackName}/*")],
  },
  {
    actions: ["cloudtrail:*EventSelectors", "cloudtrail:*InsightSelectors"],
    arns: [regional("cloudtrail", "trail/${trailName}")],
  },
  {
    actions: ["cloudtrail:*Logging", "cloudtrail:*Trail", "cloudtrail:GetTrailStatus"],
    arns: [regional("cloudtrail", "trail/${name}")],
  },
  {
    actions: ["cloudwatch:*AlarmActions", "cloudwatch:DeleteAlarms"],
    arns: [regional("cloudwatch", "alarm:${alarmNames[]}")],
  },
  {
    actions: ["cloudwatch:Put*Alarm", "cloudwatch:SetAlarmState"],
    arns: [regional("cloudwatch", "alarm:${alarmName}")],
  },
  {
    actions: ["dynamodb:*"],
    arns: [
      [
        regional("dynamodb", "table/${tableName}/index/${indexName}"),
        regional("dynamodb", "table/${tableName}"),
      ],
    ],
  },
  {
    actions: ["ec2:RunInstances"],
    arns: [
      "arn:${Partition}:ec2:${Region}::image/*",
      ...["instance", "network-interface", "security-group", "subnet", "volume"].map((type) =>
        regional("ec2", `${type}/*`),
      ),
      regional("ec2", "key-pair/${keyName}"),
      regional("ec2", "launch-template/${launchTemplate.launchTemplateId}"),
    ],
  },
  {
    actions: ["ec2:RebootInstances", "ec2:StartInstances", "ec2:StopInstances", "ec2:TerminateInstances"],
    arns: [regional("ec2", "instance/${instancesSet.items[].instanceId}")],
  },
  {
    actions: ["ec2:DeleteSnapshot", "ec2:*SnapshotAttribute"],
    arns: ["arn:${Partition}:ec2:${Region}::snapshot/${snapshotId}"],
  },
  {
    actions: ["ec2:*ImageAttribute", "ec2:DeregisterImage"],
    arns: ["arn:${Partition}:ec2:${Region}::image/${imageId}"],
  },
  { actions: ["ecr:*"], arns: [regional("ecr", "repository/${repositoryName}")] },
  { actions: ["events:PutTargets", "events:RemoveTargets"], arns: [ruleNamedBy("rule")] },
  { actions: ["events:*Rule"], arns: [ruleNamedBy("name")] },
  { actions: ["events:*EventBus"], arns: [regional("events", "event-bus/${name}")] },
  // Only what is made tells its path.
  { actions: ["iam:CreateRole"], arns: [[iam("role${path}${roleName}"), iam("role/${roleName}")]] },
  { actions: ["iam:CreateUser"], arns: [[iam("user${path}${userName}"), iam("user/${userName}")]] },
  {
    actions: [
      "iam:*Role",
      "iam:*RolePolicy",
      "iam:*RolePolicies",
      "iam:*AssumeRolePolicy",
      "iam:*RoleDescription",
      "iam:*RolePermissionsBoundary",
      "iam:*RoleTags",
    ],
    arns: [iam("role/*${roleName}")],
  },
  { actions: ["kms:*Alias"], arns: [regional("kms", "${aliasName}"), regional("kms", "key/*")] },
  { actions: ["lambda:*"], arns: [regional("lambda", "function:${functionName}")] },
  {
    actions: ["logs:*LogStream", "logs:PutLogEvents", "logs:GetLogEvents"],
    arns: [`${LOG_GROUP}:log-stream:\${logStreamName}`],
  },
  { actions: ["logs:*"], arns: [LOG_GROUP] },
  { actions: ["oam:CreateLink", "oam:PutSinkPolicy"], arns: ["${sinkIdentifier}"] },
  { actions: ["oam:*"], arns: ["${identifier}"] },
  {
    actions: [
      "s3:*MultipartUpload*",
      "s3:*Object",
      "s3:*ObjectAcl",
      "s3:*ObjectAttributes",
      "s3:*ObjectTagging",
      "s3:*ObjectVersion*",
      "s3:*Retention",
      "s3:*LegalHold",
    ],
    arns: [[`${BUCKET}/\${key}`, `${BUCKET}/**`]],
  },
  { actions: ["s3:*"], arns: [BUCKET] },
  {
    actions: ["secretsmanager:*"],
    arns: [
      [regional("secretsmanager", "secret:${secretId}-*"), regional("secretsmanager", "secret:${name}-*")],
    ],
  },
  { actions: ["sns:*"], arns: [["${topicArn}", "${subscriptionArn}", regional("sns", "${name}")]] },
  { actions: ["sts:AssumeRole*"], arns: ["${roleArn}"] },
];
