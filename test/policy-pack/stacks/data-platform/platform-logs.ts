// Where access logs, Redshift and EMR write.
import * as s3 from "@pulumi/aws/s3/index.js";

export const platformLogs = new s3.Bucket("platform-logs", {}, { protect: true });
new s3.BucketPublicAccessBlock("platform-logs", {
  bucket: platformLogs.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new s3.BucketVersioning("platform-logs", {
  bucket: platformLogs.id,
  versioningConfiguration: { status: "Enabled" },
});
new s3.BucketLifecycleConfiguration("platform-logs", {
  bucket: platformLogs.id,
  rules: [
    {
      id: "keep-two-years",
      status: "Enabled",
      filter: { prefix: "" },
      expiration: { days: 730 },
      noncurrentVersionExpiration: { noncurrentDays: 30 },
    },
  ],
});
new s3.BucketPolicy("platform-logs", {
  bucket: platformLogs.id,
  policy: platformLogs.arn.apply((arn) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "AccessLogs",
          Effect: "Allow",
          Principal: { Service: "logging.s3.amazonaws.com" },
          Action: ["s3:PutObject"],
          Resource: `${arn}/s3/*`,
        },
        {
          Sid: "Redshift",
          Effect: "Allow",
          Principal: { Service: "redshift.amazonaws.com" },
          Action: ["s3:PutObject", "s3:GetBucketAcl"],
          Resource: [arn, `${arn}/redshift/*`],
        },
      ],
    }),
  ),
});
