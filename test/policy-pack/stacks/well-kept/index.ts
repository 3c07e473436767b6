// The bookings team, which reads every review: nothing is to be found here.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as dynamodb from "@pulumi/aws/dynamodb/index.js";
import * as ec2 from "@pulumi/aws/ec2/index.js";
import * as ecs from "@pulumi/aws/ecs/index.js";
import * as kinesis from "@pulumi/aws/kinesis/index.js";
import * as kms from "@pulumi/aws/kms/index.js";
import * as lambda from "@pulumi/aws/lambda/index.js";
import * as lb from "@pulumi/aws/lb/index.js";
import * as rds from "@pulumi/aws/rds/index.js";
import * as route53 from "@pulumi/aws/route53/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as sns from "@pulumi/aws/sns/index.js";
import * as wafv2 from "@pulumi/aws/wafv2/index.js";
import * as pulumi from "@pulumi/pulumi";
import { orderingApi } from "./api.ts";
import { logBucket } from "./log-bucket.ts";
import { logGroup } from "./log-group.ts";

const FEEDBACK_ROLE = "arn:aws:iam::111122223333:role/sns-feedback";

const key = new kms.Key("bookings", { enableKeyRotation: true });
new kms.Alias("bookings", { name: "alias/bookings", targetKeyId: key.id });
const logs = logBucket("logs");

const vpc = new ec2.Vpc("bookings", { cidrBlock: "10.70.0.0/16" });
const subnets = ["a", "b"].map(
  (zone, index) =>
    new ec2.Subnet(`bookings-${zone}`, {
      vpcId: vpc.id,
      cidrBlock: `10.70.${index}.0/24`,
      availabilityZone: `eu-west-1${zone}`,
    }),
);
new ec2.FlowLog("bookings", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: pulumi.interpolate`${logs.arn}/flow-logs/`,
  maxAggregationInterval: 60,
});
const resolver = new route53.ResolverQueryLogConfig("bookings", {
  name: "bookings",
  destinationArn: logGroup("queries", "/bookings/resolver-queries", key).arn,
});
new route53.ResolverQueryLogConfigAssociation("bookings", {
  resolverQueryLogConfigId: resolver.id,
  resourceId: vpc.id,
});

const balancer = new lb.LoadBalancer("bookings", {
  subnets: subnets.map(({ id }) => id),
  accessLogs: { bucket: logs.bucket, prefix: "access", enabled: true },
  connectionLogs: { bucket: logs.bucket, prefix: "connections", enabled: true },
  healthCheckLogs: { bucket: logs.bucket, prefix: "health", enabled: true },
});
const visible = (metricName: string) => ({
  cloudwatchMetricsEnabled: true,
  sampledRequestsEnabled: true,
  metricName,
});
const acl = new wafv2.WebAcl("bookings", {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  visibilityConfig: visible("bookings"),
  rules: [
    {
      name: "rate",
      priority: 1,
      action: { block: {} },
      statement: { rateBasedStatement: { limit: 2000, aggregateKeyType: "IP" } },
      visibilityConfig: visible("rate"),
    },
  ],
});
new wafv2.WebAclAssociation("bookings", { webAclArn: acl.arn, resourceArn: balancer.arn });
new wafv2.WebAclLoggingConfiguration("bookings", {
  resourceArn: acl.arn,
  logDestinationConfigs: [logGroup("waf", "aws-waf-logs-bookings", key).arn],
});

const webLogs = logGroup("web", "/bookings/web", key);
const cluster = new ecs.Cluster("bookings", { settings: [{ name: "containerInsights", value: "enhanced" }] });
const task = new ecs.TaskDefinition("web", {
  family: "bookings-web",
  containerDefinitions: pulumi.jsonStringify([
    {
      name: "web",
      image: "acme/bookings:12",
      logConfiguration: {
        logDriver: "awslogs",
        options: {
          "awslogs-group": webLogs.name,
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "web",
          mode: "non-blocking",
        },
      },
    },
  ]),
});
new ecs.Service("web", { cluster: cluster.arn, taskDefinition: task.arn, desiredCount: 2 });

const table = new dynamodb.Table("seats", {
  hashKey: "seat",
  attributes: [{ name: "seat", type: "S" }],
  billingMode: "PAY_PER_REQUEST",
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
});
new dynamodb.ContributorInsights("seats", { tableName: table.name });
const stream = new kinesis.Stream("changes", {
  shardCount: 1,
  retentionPeriod: 168,
  shardLevelMetrics: ["IncomingRecords", "IteratorAgeMilliseconds"],
});

const pager = new sns.Topic("pager", {
  kmsMasterKeyId: key.id,
  httpSuccessFeedbackRoleArn: FEEDBACK_ROLE,
  httpFailureFeedbackRoleArn: FEEDBACK_ROLE,
  tracingConfig: "Active",
});
new sns.TopicSubscription("pager", {
  topic: pager.arn,
  protocol: "https",
  endpoint: "https://events.pager.example/bookings",
});

const parameters = new rds.ParameterGroup("bookings", {
  family: "postgres17",
  parameters: [
    { name: "log_statement", value: "ddl" },
    { name: "log_connections", value: "1" },
  ],
});
new rds.Instance("bookings", {
  engine: "postgres",
  instanceClass: "db.r7g.large",
  allocatedStorage: 100,
  username: "bookings",
  manageMasterUserPassword: true,
  parameterGroupName: parameters.name,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  monitoringInterval: 30,
  monitoringRoleArn: "arn:aws:iam::111122223333:role/rds-monitoring",
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: key.arn,
  performanceInsightsRetentionPeriod: 186,
});
new rds.EventSubscription("bookings", {
  snsTopic: pager.arn,
  sourceType: "db-instance",
  eventCategories: ["maintenance", "configuration change", "failure"],
});

const invoices = new s3.Bucket("invoices", { tags: { data: "customers" } });
new s3.BucketLogging("invoices", { bucket: invoices.id, targetBucket: logs.id, targetPrefix: "invoices/" });
new s3.BucketNotification("invoices", { bucket: invoices.id, eventbridge: true });

const price = new lambda.Function("price", {
  name: "bookings-price",
  role: "arn:aws:iam::111122223333:role/bookings-price",
  runtime: "nodejs22.x",
  handler: "index.handler",
  s3Bucket: "acme-builds",
  s3Key: "price.zip",
  tracingConfig: { mode: "Active" },
  loggingConfig: { logFormat: "JSON", logGroup: logGroup("price", "/bookings/price", key).name },
});
const filter = new cloudwatch.LogMetricFilter("web-errors", {
  logGroupName: webLogs.name,
  pattern: '{ $.level = "error" }',
  metricTransformation: { name: "WebErrors", namespace: "Bookings", value: "1" },
});
new cloudwatch.MetricAlarm("web-errors", {
  namespace: "Bookings",
  metricName: filter.metricTransformation.name,
  statistic: "Sum",
  period: 60,
  evaluationPeriods: 1,
  threshold: 5,
  comparisonOperator: "GreaterThanThreshold",
  treatMissingData: "notBreaching",
  alarmActions: [pager.arn],
  insufficientDataActions: [pager.arn],
});
orderingApi({ price, key });

export const streamName = stream.name;
