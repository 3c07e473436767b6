// The integration team: topics, queues, buses, brokers and streams between everybody else's systems.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as kinesis from "@pulumi/aws/kinesis/index.js";
import * as kms from "@pulumi/aws/kms/index.js";
import * as lambda from "@pulumi/aws/lambda/index.js";
import * as mq from "@pulumi/aws/mq/index.js";
import * as pipes from "@pulumi/aws/pipes/index.js";
import * as sns from "@pulumi/aws/sns/index.js";
import * as sqs from "@pulumi/aws/sqs/index.js";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const brokerPassword = config.requireSecret("brokerPassword");

const assumedBy = (...services: readonly string[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: services }, Action: "sts:AssumeRole" }],
  });

const key = new kms.Key("integration", { enableKeyRotation: true });
const feedback = new iam.Role("sns-feedback", { assumeRolePolicy: assumedBy("sns.amazonaws.com") });

const orders = new sns.Topic("orders", {
  kmsMasterKeyId: key.id,
  sqsSuccessFeedbackRoleArn: feedback.arn,
  sqsFailureFeedbackRoleArn: feedback.arn,
  sqsSuccessFeedbackSampleRate: 10,
  tracingConfig: "Active",
});
new sns.Topic("prices.fifo", { fifoTopic: true, contentBasedDeduplication: true });

const lost = new sqs.Queue("orders-lost", { messageRetentionSeconds: 1209600 });
const billing = new sqs.Queue("orders-billing", {
  kmsMasterKeyId: key.id,
  redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: lost.arn, maxReceiveCount: 5 }),
});
new sqs.QueuePolicy("orders-billing", {
  queueUrl: billing.url,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "sns.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: billing.arn,
        Condition: { ArnEquals: { "aws:SourceArn": orders.arn } },
      },
    ],
  }),
});
new sns.TopicSubscription("orders-billing", {
  topic: orders.arn,
  protocol: "sqs",
  endpoint: billing.arn,
  rawMessageDelivery: true,
});

const busLogs = new cloudwatch.LogGroup("bus", {
  name: "/aws/vendedlogs/events/event-bus/partners",
  retentionInDays: 365,
});
const partners = new cloudwatch.EventBus("partners", {
  name: "partners",
  logConfig: { level: "ERROR", includeDetail: "NONE" },
});
const source = new cloudwatch.LogDeliverySource("partners", {
  name: "partners-errors",
  logType: "ERROR_LOGS",
  resourceArn: partners.arn,
});
const destination = new cloudwatch.LogDeliveryDestination("partners", {
  name: "partners",
  deliveryDestinationConfiguration: { destinationResourceArn: busLogs.arn },
});
new cloudwatch.LogDelivery("partners", {
  deliverySourceName: source.name,
  deliveryDestinationArn: destination.arn,
});
new cloudwatch.EventBus("internal", { name: "internal" });
const invoices = new cloudwatch.EventRule("invoices", {
  eventBusName: partners.name,
  eventPattern: JSON.stringify({ source: ["acme.billing"] }),
});
new cloudwatch.EventTarget("invoices", {
  rule: invoices.name,
  eventBusName: partners.name,
  arn: billing.arn,
});

const brokers = {
  hostInstanceType: "mq.m7g.medium",
  users: [{ username: "integration", password: brokerPassword }],
};
new mq.Broker("warehouse", {
  ...brokers,
  brokerName: "warehouse",
  engineType: "ActiveMQ",
  engineVersion: "5.18",
  autoMinorVersionUpgrade: true,
  deploymentMode: "ACTIVE_STANDBY_MULTI_AZ",
  logs: { general: true },
});
new mq.Broker("carriers", {
  ...brokers,
  brokerName: "carriers",
  engineType: "RabbitMQ",
  engineVersion: "3.13",
  autoMinorVersionUpgrade: true,
});

const clicks = new kinesis.Stream("clicks", {
  streamModeDetails: { streamMode: "ON_DEMAND" },
  retentionPeriod: 168,
  encryptionType: "KMS",
  kmsKeyId: key.id,
});
const positions = new kinesis.Stream("positions", {
  shardCount: 4,
  shardLevelMetrics: ["IncomingBytes", "OutgoingBytes", "IteratorAgeMilliseconds"],
});
const handlerRole = new iam.Role("handlers", {
  assumeRolePolicy: assumedBy("lambda.amazonaws.com", "pipes.amazonaws.com"),
});
const handlerLogs = new cloudwatch.LogGroup("positions", {
  name: "/aws/lambda/positions",
  retentionInDays: 731,
  kmsKeyId: key.arn,
});
const handler = new lambda.Function(
  "positions",
  {
    name: "positions",
    role: handlerRole.arn,
    runtime: "java21",
    handler: "acme.Positions",
    s3Bucket: "acme-builds",
    s3Key: "positions.jar",
    tracingConfig: { mode: "PassThrough" },
  },
  { dependsOn: [handlerLogs] },
);
new lambda.EventSourceMapping("positions", {
  functionName: handler.arn,
  eventSourceArn: positions.arn,
  startingPosition: "LATEST",
});

const pipeLogs = new cloudwatch.LogGroup("pipes", { retentionInDays: 365, kmsKeyId: key.arn });
new pipes.Pipe("lost-orders", {
  roleArn: handlerRole.arn,
  source: lost.arn,
  target: partners.arn,
  logConfiguration: {
    level: "ERROR",
    cloudwatchLogsLogDestination: { logGroupArn: pipeLogs.arn },
  },
});
new pipes.Pipe("clicks", { roleArn: handlerRole.arn, source: clicks.arn, target: handler.arn });

const onCall = new sns.Topic("on-call");
new cloudwatch.MetricAlarm("orders-lost", {
  namespace: "AWS/SQS",
  metricName: "ApproximateNumberOfMessagesVisible",
  dimensions: { QueueName: lost.name },
  statistic: "Maximum",
  period: 300,
  evaluationPeriods: 1,
  threshold: 0,
  comparisonOperator: "GreaterThanThreshold",
  alarmActions: [onCall.arn],
  actionsEnabled: false,
});
