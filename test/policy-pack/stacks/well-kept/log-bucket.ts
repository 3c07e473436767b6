// The team's one bucket for logs of load balancers, VPCs and other buckets.
import * as s3 from "@pulumi/aws/s3/index.js";

const NAME = "acme-bookings-logs";

/** It holds access logs, so it can't lock them; the copy in the archive's account does. */
export function logBucket(name: string): s3.Bucket {
  const bucket = new s3.Bucket(name, { bucket: NAME, forceDestroy: false }, { protect: true });
  new s3.BucketPublicAccessBlock(name, {
    bucket: bucket.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  const versioning = new s3.BucketVersioning(name, {
    bucket: bucket.id,
    versioningConfiguration: { status: "Enabled" },
  });
  new s3.BucketLifecycleConfiguration(name, {
    bucket: bucket.id,
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
  new s3.BucketReplicationConfig(
    name,
    {
      bucket: bucket.id,
      role: "arn:aws:iam::111122223333:role/log-replication",
      rules: [
        {
          status: "Enabled",
          filter: {},
          deleteMarkerReplication: { status: "Disabled" },
          destination: { bucket: "arn:aws:s3:::acme-archive-eu-central-1", account: "999988887777" },
        },
      ],
    },
    { dependsOn: [versioning] },
  );
  new s3.BucketNotification(name, { bucket: bucket.id, eventbridge: true });
  new s3.BucketPolicy(name, {
    bucket: bucket.id,
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: {
            Service: [
              "logging.s3.amazonaws.com",
              "delivery.logs.amazonaws.com",
              "logdelivery.elasticloadbalancing.amazonaws.com",
            ],
          },
          Action: "s3:PutObject",
          Resource: `arn:aws:s3:::${NAME}/*`,
          Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
        },
        {
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: [`arn:aws:s3:::${NAME}`, `arn:aws:s3:::${NAME}/*`],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }),
  });
  return bucket;
}
