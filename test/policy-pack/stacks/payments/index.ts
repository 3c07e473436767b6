// Payments: people who came from CloudFormation, and write names where others write outputs.
import * as backup from "@pulumi/aws/backup/index.js";
import * as cloudfront from "@pulumi/aws/cloudfront/index.js";
import * as cloudtrail from "@pulumi/aws/cloudtrail/index.js";
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as codebuild from "@pulumi/aws/codebuild/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as lambda from "@pulumi/aws/lambda/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as sns from "@pulumi/aws/sns/index.js";
import * as transfer from "@pulumi/aws/transfer/index.js";
import "./databases.ts";
import { ACCOUNT, KEY, LOGS, ROLE, TOPIC, TRAIL_GROUP } from "./names.ts";

new s3.Bucket("logs", { bucket: LOGS, objectLockEnabled: true }, { protect: true });
new s3.BucketPublicAccessBlock("logs", {
  bucket: LOGS,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new s3.BucketObjectLockConfiguration("logs", {
  bucket: LOGS,
  rule: { defaultRetention: { mode: "COMPLIANCE", years: 2 } },
});
new s3.BucketLifecycleConfiguration("logs", {
  bucket: LOGS,
  rules: [{ id: "cold", status: "Enabled", transitions: [{ days: 30, storageClass: "GLACIER" }] }],
});
new s3.BucketServerSideEncryptionConfiguration("logs", {
  bucket: LOGS,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY } }],
});
new s3.BucketNotification("logs", { bucket: LOGS, eventbridge: true });
const web = new s3.Bucket("web", { bucket: "acme-payments-web" });
const webLogs = new s3.Bucket("web-logs");
new s3.BucketLogging("web", {
  bucket: "acme-payments-web",
  targetBucket: webLogs.bucket,
  targetPrefix: "s3/",
});

new cloudwatch.LogGroup("trail", {
  name: TRAIL_GROUP,
  retentionInDays: 180,
  kmsKeyId: KEY,
  skipDestroy: true,
});
new cloudtrail.Trail("payments", {
  name: "payments",
  s3BucketName: LOGS,
  kmsKeyId: KEY,
  snsTopicName: "payments-alarms",
  isMultiRegionTrail: false,
  enableLogFileValidation: true,
  cloudWatchLogsGroupArn: `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:${TRAIL_GROUP}:*`,
  cloudWatchLogsRoleArn: ROLE,
  advancedEventSelectors: [
    {
      name: "everything written",
      fieldSelectors: [
        { field: "eventCategory", equals: ["Management"] },
        { field: "readOnly", equals: ["false"] },
      ],
    },
    {
      name: "functions",
      fieldSelectors: [
        { field: "eventCategory", equals: ["Data"] },
        { field: "resources.type", equals: ["AWS::Lambda::Function"] },
      ],
    },
  ],
});

new sns.Topic("alarms", { name: "payments-alarms", kmsMasterKeyId: "alias/payments" });
new sns.TopicSubscription("alarms", { topic: TOPIC, protocol: "email", endpoint: "payments@acme.example" });
new cloudwatch.LogMetricFilter("root", {
  name: "root",
  logGroupName: TRAIL_GROUP,
  pattern:
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  metricTransformation: { name: "RootUsage", namespace: "Payments", value: "1" },
});
new cloudwatch.MetricAlarm("root", {
  name: "root-usage",
  metricName: "RootUsage",
  namespace: "Payments",
  statistic: "Sum",
  period: 60,
  evaluationPeriods: 1,
  threshold: 1,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
});
new cloudwatch.CompositeAlarm("any", {
  alarmName: "payments-any",
  alarmRule: "ALARM(root-usage)",
  alarmActions: [TOPIC],
});
new cloudwatch.LogMetricFilter("declined", {
  name: "declined",
  logGroupName: "/aws/lambda/authorize",
  pattern: "DECLINED",
  metricTransformation: { name: "Declined", namespace: "Payments", value: "1" },
});

new lambda.Function("authorize", {
  name: "authorize",
  role: ROLE,
  runtime: "nodejs22.x",
  handler: "index.handler",
  s3Bucket: "acme-builds",
  s3Key: "authorize.zip",
});
new cloudwatch.LogGroup("authorize", {
  name: "/aws/lambda/authorize",
  retentionInDays: 400,
  kmsKeyId: KEY,
  logGroupClass: "INFREQUENT_ACCESS",
});

new transfer.Server("banks", { protocols: ["SFTP"], loggingRole: ROLE });
new codebuild.Project("build", {
  serviceRole: ROLE,
  artifacts: { type: "NO_ARTIFACTS" },
  environment: {
    computeType: "BUILD_GENERAL1_SMALL",
    image: "aws/codebuild/standard:7.0",
    type: "LINUX_CONTAINER",
  },
  source: { type: "CODECOMMIT", location: "payments" },
  logsConfig: {
    cloudwatchLogs: { status: "DISABLED" },
    s3Logs: { status: "ENABLED", location: `${LOGS}/builds` },
  },
});
new backup.Vault("ledger", { name: "ledger" });
new backup.VaultNotifications("ledger", {
  backupVaultName: "ledger",
  snsTopicArn: TOPIC,
  backupVaultEvents: ["BACKUP_JOB_FAILED"],
});
new iam.GroupPolicy("auditors", {
  group: "auditors",
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: ["cloudtrail:Get*", "cloudtrail:LookupEvents"], Resource: "*" },
      {
        Effect: "Deny",
        Action: "cloudtrail:*",
        Resource: "*",
        Condition: { Bool: { "aws:ViaAWSService": "true" } },
      },
    ],
  }),
});
new cloudfront.Distribution("web", {
  enabled: true,
  loggingConfig: { bucket: webLogs.bucketDomainName, prefix: "cloudfront/" },
  origins: [{ originId: "web", domainName: web.bucketRegionalDomainName }],
  defaultCacheBehavior: {
    targetOriginId: "web",
    viewerProtocolPolicy: "https-only",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
  },
  restrictions: { geoRestriction: { restrictionType: "none" } },
  viewerCertificate: { cloudfrontDefaultCertificate: true },
});
