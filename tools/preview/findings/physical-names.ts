/** Which input is a resource's name in AWS, and within what that name is taken once. */
export interface PhysicalName {
  readonly property: string;
  readonly scope: "everywhere" | "account" | "account and region";
}

/** Types by their physical name. Names that Pulumi makes up are unique anyway and stand in no input. */
export const PHYSICAL_NAMES: Readonly<Record<string, PhysicalName>> = {
  "aws:athena/workgroup:Workgroup": { property: "name", scope: "account and region" },
  "aws:cloudtrail/trail:Trail": { property: "name", scope: "account and region" },
  "aws:cloudwatch/dashboard:Dashboard": { property: "dashboardName", scope: "account" },
  "aws:cloudwatch/eventBus:EventBus": { property: "name", scope: "account and region" },
  "aws:cloudwatch/eventRule:EventRule": { property: "name", scope: "account and region" },
  "aws:cloudwatch/logGroup:LogGroup": { property: "name", scope: "account and region" },
  "aws:cloudwatch/metricAlarm:MetricAlarm": { property: "name", scope: "account and region" },
  "aws:glue/catalogDatabase:CatalogDatabase": { property: "name", scope: "account and region" },
  "aws:iam/policy:Policy": { property: "name", scope: "account" },
  "aws:iam/role:Role": { property: "name", scope: "account" },
  "aws:iam/user:User": { property: "name", scope: "account" },
  "aws:kms/alias:Alias": { property: "name", scope: "account and region" },
  "aws:lambda/function:Function": { property: "name", scope: "account and region" },
  "aws:organizations/account:Account": { property: "email", scope: "everywhere" },
  "aws:organizations/policy:Policy": { property: "name", scope: "account" },
  "aws:s3/bucket:Bucket": { property: "bucket", scope: "everywhere" },
  "aws:sns/topic:Topic": { property: "name", scope: "account and region" },
  "aws:sqs/queue:Queue": { property: "name", scope: "account and region" },
};
