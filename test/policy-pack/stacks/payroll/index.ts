// Payroll: some findings are exempt by tags, one of them no longer, and much is secret or known late.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as ecs from "@pulumi/aws/ecs/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as kms from "@pulumi/aws/kms/index.js";
import * as lambda from "@pulumi/aws/lambda/index.js";
import * as lb from "@pulumi/aws/lb/index.js";
import * as rds from "@pulumi/aws/rds/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as sns from "@pulumi/aws/sns/index.js";
import * as sqs from "@pulumi/aws/sqs/index.js";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const databasePassword = config.requireSecret("databasePassword");
const logDriver = config.requireSecret("logDriver");
const retention = config.requireSecretNumber("retention");

const key = new kms.Key("payroll", { enableKeyRotation: true });

const slips = new s3.Bucket("slips", {
  tags: {
    team: "payroll",
    "policy-exempt:s3-event-notifications": "2999-01-01 nobody listens to slips",
    "policy-exempt:s3-access-logging": "2020-01-01 until the audit bucket is there",
  },
});
const imports = new s3.Bucket("imports", {
  tags: {
    "policy-exempt:s3-event-notifications": "as long as we like",
    "policy-exempt:s3-access-logging": "2999-01-01 holds copies of what the bank keeps",
  },
});
new s3.BucketVersioning("imports", { bucket: imports.id, versioningConfiguration: { status: "Enabled" } });
new s3.BucketLifecycleConfiguration("imports", {
  bucket: imports.id,
  rules: [{ id: "short", status: "Enabled", expiration: { days: 30 } }],
});

new cloudwatch.LogGroup("batch", {
  name: "/payroll/batch",
  retentionInDays: 90,
  tags: {
    "policy-exempt:log-group-retention-minimum": "2999-01-01 the works council wants it short",
    "policy-exempt:log-group-cmk": "2999-01-01 holds no personal data",
    "policy-exempt:log-data-protection": "2999-01-01 holds no personal data",
    "policy-exempt:log-group-central-forwarding": "2999-01-01 holds no personal data",
  },
});
new cloudwatch.LogGroup("portal", { name: "/payroll/portal", retentionInDays: retention, kmsKeyId: key.arn });

const role = new iam.Role("tasks", {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" },
    ],
  }),
});
new iam.RolePolicy("tasks", {
  role: role.name,
  policy: slips.arn.apply((arn) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "s3:*", Resource: [arn, `${arn}/*`] }],
    }),
  ),
});
new ecs.Cluster("payroll", {
  settings: [{ name: "containerInsights", value: "enhanced" }],
  configuration: { executeCommandConfiguration: { logging: "NONE" } },
  tags: { "policy-exempt:ecs-exec-logging": "2999-01-01 nobody may use ECS Exec here" },
});
const queue = new sqs.Queue("jobs", { sqsManagedSseEnabled: true });
new ecs.TaskDefinition("calculate", {
  family: "calculate",
  executionRoleArn: role.arn,
  containerDefinitions: pulumi.jsonStringify([
    {
      name: "calculate",
      image: "acme/calculate:7",
      environment: [{ name: "QUEUE", value: queue.url }],
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/payroll/batch" } },
    },
  ]),
});
new ecs.TaskDefinition("transfer", {
  family: "transfer",
  containerDefinitions: pulumi.jsonStringify([
    { name: "transfer", image: "acme/transfer:3", logConfiguration: { logDriver } },
  ]),
});
new rds.Instance("payroll", {
  engine: "mysql",
  engineVersion: "8.4",
  instanceClass: "db.t4g.medium",
  allocatedStorage: 50,
  username: "payroll",
  password: databasePassword,
  enabledCloudwatchLogsExports: ["error", "slowquery", "audit", "general"],
  monitoringInterval: 30,
  monitoringRoleArn: role.arn,
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: key.arn,
  tags: { "policy-exempt:rds-stack-has-event-subscription": "2999-01-01 the platform subscribes" },
});
new lambda.Function("notify", {
  role: role.arn,
  runtime: "nodejs22.x",
  handler: "index.handler",
  s3Bucket: "acme-builds",
  s3Key: "notify.zip",
  environment: { variables: { TOKEN: config.requireSecret("token") } },
  tags: {
    "policy-exempt:lambda-xray": "2999-01-01 runs once a month",
    "policy-exempt:lambda-managed-log-group": "2999-01-01 the platform makes it",
  },
});
new lb.LoadBalancer("portal", {
  subnets: ["subnet-0a77777777777777a", "subnet-0a77777777777777b"],
  accessLogs: { bucket: config.require("logBucket"), enabled: config.requireBoolean("accessLogs") },
  connectionLogs: { bucket: config.require("logBucket"), enabled: true },
  tags: { "policy-exempt:alb-health-check-logs": "2999-01-01 too many of them" },
});
const pager = new sns.Topic("pager", {
  kmsMasterKeyId: key.keyId,
  tags: {
    "policy-exempt:sns-delivery-status": "2999-01-01 three mails a year",
    "policy-exempt:sns-tracing": "2999-01-01 three mails a year",
  },
});
new sns.TopicSubscription("pager", {
  topic: pager.arn,
  protocol: "email",
  endpoint: config.requireSecret("onCall"),
});
new cloudwatch.MetricAlarm("jobs-waiting", {
  namespace: "AWS/SQS",
  metricName: "ApproximateAgeOfOldestMessage",
  dimensions: { QueueName: queue.name },
  statistic: "Maximum",
  period: 300,
  evaluationPeriods: 1,
  threshold: config.requireSecretNumber("age"),
  comparisonOperator: "GreaterThanThreshold",
  alarmActions: [pager.arn],
  insufficientDataActions: [pager.arn],
});
