import type { LogSource } from "./log-source.ts";

export const cloudtrail = {
  id: "cloudtrail",
  title: "CloudTrail",
  retentionClass: "audit",
  prefix: "",
  deliverers: [
    {
      sid: "CloudTrail",
      principal: "cloudtrail.amazonaws.com",
      writes: ["AWSLogs/{management}/*", "AWSLogs/{organization}/*"],
      bucketActions: ["s3:GetBucketAcl"],
      sendsOwnerAcl: true,
      confinedBy: "trail",
      keyActions: ["kms:DescribeKey", "kms:GenerateDataKey*"],
      encryptionContext: {
        "aws:cloudtrail:arn": "arn:{partition}:cloudtrail:*:{management}:trail/*",
      },
    },
  ],
  exampleKeys: [
    "AWSLogs/o-a1b2c3d4e5/222222222222/CloudTrail/eu-west-1/2026/11/03/222222222222_CloudTrail_eu-west-1_20261103T0455Z_Zk3T8bXh2QyLw0aP.json.gz",
    "AWSLogs/o-a1b2c3d4e5/111111111111/CloudTrail-Insight/us-east-1/2026/11/03/111111111111_CloudTrail-Insight_us-east-1_20261103T0500Z_6dYqU1bFzC3kPwRn.json.gz",
    "AWSLogs/o-a1b2c3d4e5/333333333333/CloudTrail-Digest/eu-west-1/2026/11/03/333333333333_CloudTrail-Digest_eu-west-1_organization-trail_eu-west-1_20261103T051212Z.json.gz",
    "AWSLogs/111111111111/CloudTrail/eu-west-1/2026/11/03/111111111111_CloudTrail_eu-west-1_20261103T0505Z_9sVtG4mNxE7jKqLa.json.gz",
  ],
  format: "json.gz",
  documentation:
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html",
} as const satisfies LogSource;
