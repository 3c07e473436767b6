// The security team: what every account of a subsidiary starts with. The trail is complete; the rest is being built.
import * as cloudtrail from "@pulumi/aws/cloudtrail/index.js";
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as kms from "@pulumi/aws/kms/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as sns from "@pulumi/aws/sns/index.js";
import * as pulumi from "@pulumi/pulumi";
import { alarmOnChanges } from "./cis-alarms.ts";
import { detect } from "./detection.ts";

const ACCOUNT = "456789012345";
const REGION = "eu-west-1";
const TRAIL = "acme-baseline";
const trailArn = `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/${TRAIL}`;

new iam.AccountPasswordPolicy("baseline", { minimumPasswordLength: 16, requireNumbers: true });
new s3.AccountPublicAccessBlock("baseline", { blockPublicAcls: true, blockPublicPolicy: true });

const key = new kms.Key("audit", {
  enableKeyRotation: true,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: "kms:*", Resource: "*" },
      {
        Effect: "Allow",
        Principal: { Service: ["cloudtrail.amazonaws.com", `logs.${REGION}.amazonaws.com`] },
        Action: ["kms:GenerateDataKey*", "kms:Encrypt*", "kms:Decrypt*", "kms:Describe*"],
        Resource: "*",
        Condition: { StringEquals: { "aws:SourceAccount": ACCOUNT } },
      },
    ],
  }),
});
new kms.Alias("audit", { name: "alias/audit", targetKeyId: key.keyId });

const accessLogs = new s3.Bucket("access-logs", { bucket: `acme-access-logs-${ACCOUNT}` });
const history = new s3.Bucket("history", { bucket: `acme-config-${ACCOUNT}` }, { protect: true });
const audit = new s3.Bucket(
  "audit",
  { bucket: `acme-audit-${ACCOUNT}`, objectLockEnabled: true },
  { protect: true },
);
for (const [name, bucket] of Object.entries({ audit, history, "access-logs": accessLogs }))
  new s3.BucketPublicAccessBlock(name, {
    bucket: bucket.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
const versioning = new s3.BucketVersioning("audit", {
  bucket: audit.id,
  versioningConfiguration: { status: "Enabled" },
});
new s3.BucketObjectLockConfiguration(
  "audit",
  { bucket: audit.id, rule: { defaultRetention: { mode: "COMPLIANCE", days: 365 } } },
  { dependsOn: [versioning] },
);
new s3.BucketLifecycleConfiguration("audit", {
  bucket: audit.id,
  rules: [
    {
      id: "archive",
      status: "Enabled",
      filter: {},
      transitions: [{ days: 90, storageClass: "GLACIER_IR" }],
      expiration: { days: 730 },
      noncurrentVersionExpiration: { noncurrentDays: 365 },
    },
  ],
});
new s3.BucketLogging("audit", {
  bucket: audit.id,
  targetBucket: accessLogs.id,
  targetPrefix: "audit/",
});
new s3.BucketServerSideEncryptionConfiguration("audit", {
  bucket: audit.id,
  rules: [
    {
      applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
      bucketKeyEnabled: true,
    },
  ],
});
const policy = new s3.BucketPolicy("audit", {
  bucket: audit.id,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "Check",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:GetBucketAcl",
        Resource: `arn:aws:s3:::acme-audit-${ACCOUNT}`,
        Condition: { StringEquals: { "aws:SourceAccount": ACCOUNT } },
      },
      {
        Sid: "Trail",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: `arn:aws:s3:::acme-audit-${ACCOUNT}/AWSLogs/${ACCOUNT}/*`,
        Condition: {
          StringEquals: { "aws:SourceArn": trailArn, "s3:x-amz-acl": "bucket-owner-full-control" },
        },
      },
      {
        Sid: "Tls",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [`arn:aws:s3:::acme-audit-${ACCOUNT}`, `arn:aws:s3:::acme-audit-${ACCOUNT}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  }),
});

const trailLogs = new cloudwatch.LogGroup("trail", {
  name: "/aws/cloudtrail/baseline",
  retentionInDays: 731,
  kmsKeyId: key.arn,
});
const trailRole = new iam.Role("trail", {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Action: "sts:AssumeRole" },
    ],
  }),
  inlinePolicies: [
    {
      name: "write",
      policy: pulumi.jsonStringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
            Resource: pulumi.interpolate`${trailLogs.arn}:*`,
          },
        ],
      }),
    },
  ],
});
const alerts = new sns.Topic("security-alerts", { kmsMasterKeyId: key.id });
new sns.TopicSubscription("security-alerts", {
  topic: alerts.arn,
  protocol: "https",
  endpoint: "https://events.pager.example/integration/enqueue",
});
new cloudtrail.Trail(
  "baseline",
  {
    name: TRAIL,
    s3BucketName: audit.id,
    isMultiRegionTrail: true,
    includeGlobalServiceEvents: true,
    enableLogFileValidation: true,
    kmsKeyId: key.arn,
    cloudWatchLogsGroupArn: pulumi.interpolate`${trailLogs.arn}:*`,
    cloudWatchLogsRoleArn: trailRole.arn,
    eventSelectors: [
      {
        readWriteType: "All",
        includeManagementEvents: true,
        dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
      },
    ],
    insightSelectors: [{ insightType: "ApiCallRateInsight" }],
  },
  { dependsOn: [policy] },
);

alarmOnChanges(trailLogs, alerts);
detect(history, REGION);
new iam.Policy("operators", {
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["cloudtrail:*", "config:*"], Resource: "*" }],
  }),
});
