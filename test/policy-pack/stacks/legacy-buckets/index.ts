// The documents team: written for version 6 of the provider and upgraded with as few changes as possible.
/* eslint-disable @typescript-eslint/no-deprecated -- That is what this team does. */
import * as alb from "@pulumi/aws/alb/index.js";
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as elb from "@pulumi/aws/elb/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as sns from "@pulumi/aws/sns/index.js";
import * as pulumi from "@pulumi/pulumi";

/** The accounts of Elastic Load Balancing, by region. */
const ELB_ACCOUNTS = { "eu-west-1": "156460612806" };

const accessLogs = new s3.BucketV2("access-logs", {
  bucket: "acme-documents-access-logs",
  forceDestroy: true,
});
new s3.BucketOwnershipControls("access-logs", {
  bucket: accessLogs.id,
  rule: { objectOwnership: "BucketOwnerPreferred" },
});
new s3.BucketAclV2("access-logs", { bucket: accessLogs.id, acl: "log-delivery-write" });
new s3.BucketVersioningV2("access-logs", {
  bucket: accessLogs.id,
  versioningConfiguration: { status: "Enabled" },
});
new s3.BucketLifecycleConfigurationV2("access-logs", {
  bucket: accessLogs.id,
  rules: [
    {
      id: "archive",
      status: "Enabled",
      filter: { prefix: "" },
      transitions: [{ days: 90, storageClass: "GLACIER" }],
      expiration: { days: 1095 },
      noncurrentVersionExpiration: { noncurrentDays: 90 },
    },
  ],
});

const documents = new s3.BucketV2("documents", { bucket: "acme-documents" }, { protect: true });
new s3.BucketLoggingV2("documents", {
  bucket: documents.bucket,
  targetBucket: accessLogs.bucket,
  targetPrefix: "documents/",
});
new s3.BucketVersioningV2("documents", {
  bucket: documents.id,
  versioningConfiguration: { status: "Enabled" },
});
new s3.BucketServerSideEncryptionConfigurationV2("documents", {
  bucket: documents.id,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } }],
});
new s3.BucketPublicAccessBlock("documents", {
  bucket: documents.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new s3.BucketObjectLockConfigurationV2("documents", {
  bucket: documents.id,
  rule: { defaultRetention: { mode: "GOVERNANCE", days: 30 } },
});
const arrivals = new sns.Topic("document-arrivals");
new s3.BucketNotification("documents", {
  bucket: documents.id,
  topics: [{ topicArn: arrivals.arn, events: ["s3:ObjectCreated:*"] }],
});

// Everything inside the resource, as version 3 wanted it.
const scans = new s3.BucketV2("scans", {
  bucket: "acme-scans",
  versionings: [{ enabled: true }],
  loggings: [{ targetBucket: "acme-documents-access-logs", targetPrefix: "scans/" }],
  lifecycleRules: [{ id: "old", enabled: true, expirations: [{ days: 3650 }] }],
});
const exports = new s3.BucketV2("exports", { bucket: "acme-exports" });
new s3.BucketLoggingV2("exports", {
  bucket: exports.id,
  targetBucket: exports.id,
  targetPrefix: "logs/",
});
new s3.BucketV2("thumbnails", { bucketPrefix: "acme-thumbnails-" });

const balancerLogs = new s3.BucketV2("balancer-logs", { bucket: "acme-documents-alb" });
new s3.BucketPublicAccessBlock("balancer-logs", {
  bucket: balancerLogs.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
});
new s3.BucketPolicy("balancer-logs", {
  bucket: balancerLogs.id,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${ELB_ACCOUNTS["eu-west-1"]}:root` },
        Action: "s3:PutObject",
        Resource: "arn:aws:s3:::acme-documents-alb/*",
      },
    ],
  }),
});
const front = new alb.LoadBalancer("documents", {
  subnets: ["subnet-0a55555555555555a", "subnet-0a55555555555555b"],
  securityGroups: ["sg-0e55555555555555e"],
  accessLogs: { bucket: balancerLogs.bucket, enabled: true },
  connectionLogs: { bucket: "acme-documents-alb", prefix: "connections", enabled: true },
});
new alb.Listener("documents", {
  loadBalancerArn: front.arn,
  port: 80,
  defaultActions: [
    { type: "redirect", redirect: { port: "443", protocol: "HTTPS", statusCode: "HTTP_301" } },
  ],
});
new elb.LoadBalancer("ftp-gateway", {
  subnets: ["subnet-0a55555555555555a"],
  listeners: [{ instancePort: 21, instanceProtocol: "tcp", lbPort: 21, lbProtocol: "tcp" }],
});

const trouble = new sns.Topic("documents-trouble", { name: "documents-trouble" });
new cloudwatch.MetricAlarm("documents-unhealthy", {
  namespace: "AWS/ApplicationELB",
  metricName: "UnHealthyHostCount",
  statistic: "Maximum",
  period: 60,
  evaluationPeriods: 2,
  threshold: 0,
  comparisonOperator: "GreaterThanThreshold",
  treatMissingData: "notBreaching",
  alarmActions: [trouble.arn],
});

export const scansArn = pulumi.interpolate`${scans.arn}/*`;
