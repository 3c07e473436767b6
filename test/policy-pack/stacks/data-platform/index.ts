// The data platform: a lake in S3 with Glue, EMR, Redshift, Kafka and Firehose, grown by several hands.
import * as athena from "@pulumi/aws/athena/index.js";
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as emr from "@pulumi/aws/emr/index.js";
import * as glue from "@pulumi/aws/glue/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as kinesis from "@pulumi/aws/kinesis/index.js";
import * as kms from "@pulumi/aws/kms/index.js";
import * as msk from "@pulumi/aws/msk/index.js";
import * as redshift from "@pulumi/aws/redshift/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as pulumi from "@pulumi/pulumi";
import { platformLogs } from "./platform-logs.ts";

const SUBNETS = ["subnet-0c33333333333333a", "subnet-0c33333333333333b", "subnet-0c33333333333333c"];

const key = new kms.Key("lake", { description: "The data lake", enableKeyRotation: true });

const zones = Object.fromEntries(
  ["raw", "curated"].map((zone) => {
    const bucket = new s3.Bucket(`lake-${zone}`, { tags: { zone } });
    new s3.BucketLogging(`lake-${zone}`, {
      bucket: bucket.id,
      targetBucket: platformLogs.id,
      targetPrefix: `s3/${zone}/`,
    });
    new s3.BucketServerSideEncryptionConfiguration(`lake-${zone}`, {
      bucket: bucket.id,
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn } }],
    });
    return [zone, bucket] as const;
  }),
);
const raw = zones.raw!;
const curated = zones.curated!;
new s3.BucketVersioning("lake-curated", {
  bucket: curated.id,
  versioningConfiguration: { status: "Enabled" },
});
new s3.BucketNotification("lake-raw", { bucket: raw.id, eventbridge: true });
const scratch = new s3.Bucket("lake-scratch", { forceDestroy: true });

const role = new iam.Role("glue", {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "glue.amazonaws.com" }, Action: "sts:AssumeRole" }],
  }),
});
const security = new glue.SecurityConfiguration("lake", {
  encryptionConfiguration: {
    cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: key.arn },
    jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: key.arn },
    s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: key.arn },
  },
});
const database = new glue.CatalogDatabase("lake", { name: "lake" });
new glue.Crawler("raw", {
  databaseName: database.name,
  role: role.arn,
  s3Targets: [{ path: pulumi.interpolate`s3://${raw.bucket}/events/` }],
  securityConfiguration: security.name,
});
new glue.Job("curate", {
  roleArn: role.arn,
  glueVersion: "5.0",
  command: { scriptLocation: pulumi.interpolate`s3://${scratch.bucket}/jobs/curate.py` },
  securityConfiguration: security.name,
  defaultArguments: {
    "--job-language": "python",
    "--TempDir": pulumi.interpolate`s3://${scratch.bucket}/tmp/`,
    "--enable-continuous-cloudwatch-log": "true",
    "--enable-metrics": "true",
  },
});
new glue.Job("export-to-partners", {
  roleArn: role.arn,
  command: { name: "pythonshell", scriptLocation: "s3://acme-scripts/export.py" },
  maxCapacity: 0.0625,
});
new athena.Workgroup("analysts", {
  configuration: {
    enforceWorkgroupConfiguration: true,
    resultConfiguration: { outputLocation: pulumi.interpolate`s3://${scratch.bucket}/athena/` },
  },
});

new emr.Cluster("nightly", {
  releaseLabel: "emr-7.2.0",
  applications: ["Spark"],
  serviceRole: "EMR_DefaultRole",
  logUri: pulumi.interpolate`s3://${platformLogs.bucket}/emr/`,
  ec2Attributes: { instanceProfile: "EMR_EC2_DefaultRole", subnetId: SUBNETS[0]! },
  masterInstanceGroup: { instanceType: "m6g.xlarge" },
  coreInstanceGroup: { instanceType: "r6g.2xlarge", instanceCount: 4 },
});

const parameters = new redshift.ParameterGroup("warehouse", {
  family: "redshift-1.0",
  parameters: [
    { name: "require_ssl", value: "true" },
    { name: "enable_user_activity_logging", value: "true" },
  ],
});
const warehouse = new redshift.Cluster("warehouse", {
  clusterIdentifier: "acme-warehouse",
  nodeType: "ra3.xlplus",
  numberOfNodes: 2,
  masterUsername: "admin",
  manageMasterPassword: true,
  clusterParameterGroupName: parameters.name,
});
new redshift.Logging("warehouse", {
  clusterIdentifier: warehouse.clusterIdentifier,
  bucketName: platformLogs.bucket,
  logDestinationType: "s3",
  s3KeyPrefix: "redshift/",
});
new redshift.Cluster("sandbox", {
  clusterIdentifier: "acme-sandbox",
  nodeType: "ra3.large",
  clusterType: "single-node",
  masterUsername: "admin",
  manageMasterPassword: true,
  skipFinalSnapshot: true,
});

const kafkaLogs = new cloudwatch.LogGroup("kafka", {
  name: "/msk/events",
  retentionInDays: 90,
  kmsKeyId: key.arn,
});
new msk.Cluster("events", {
  clusterName: "events",
  kafkaVersion: "3.6.0",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: {
    instanceType: "kafka.m7g.large",
    clientSubnets: SUBNETS,
    securityGroups: ["sg-0d44444444444444d"],
  },
  encryptionInfo: { encryptionAtRestKmsKeyArn: key.arn },
  enhancedMonitoring: "PER_BROKER",
  loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: kafkaLogs.name } } },
});

const firehoseLogs = new cloudwatch.LogGroup("clicks", { name: "/aws/kinesisfirehose/clicks" });
const firehoseStream = new cloudwatch.LogStream("clicks", {
  logGroupName: firehoseLogs.name,
  name: "S3Delivery",
});
new kinesis.FirehoseDeliveryStream("clicks", {
  destination: "extended_s3",
  serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn: key.arn },
  extendedS3Configuration: {
    bucketArn: raw.arn,
    roleArn: role.arn,
    prefix: "clicks/",
    errorOutputPrefix: "clicks-failed/",
    cloudwatchLoggingOptions: {
      enabled: true,
      logGroupName: firehoseLogs.name,
      logStreamName: firehoseStream.name,
    },
  },
});
new kinesis.FirehoseDeliveryStream("sensor-readings", {
  destination: "extended_s3",
  extendedS3Configuration: { bucketArn: raw.arn, roleArn: role.arn, prefix: "sensors/" },
});
