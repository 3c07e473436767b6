import type { LogSource } from "./log-source.ts";

export const config = {
  id: "config",
  title: "AWS Config",
  retentionClass: "configuration",
  prefix: "config",
  deliverers: [
    {
      sid: "Config",
      principal: "config.amazonaws.com",
      writes: ["config/AWSLogs/*/Config/*"],
      bucketActions: ["s3:GetBucketAcl", "s3:ListBucket"],
      sendsOwnerAcl: true,
      confinedBy: "organization",
      keyActions: ["kms:Decrypt", "kms:GenerateDataKey*"],
    },
  ],
  exampleKeys: [
    "config/AWSLogs/222222222222/Config/eu-west-1/2026/9/27/ConfigHistory/222222222222_Config_eu-west-1_ConfigHistory_AWS::S3::Bucket_20260927T041027Z_20260927T100012Z_1.json.gz",
    "config/AWSLogs/333333333333/Config/us-east-1/2026/11/3/ConfigSnapshot/333333333333_Config_us-east-1_ConfigSnapshot_20261103T060404Z_5f2c1e0a-6f0b-4d1e-9d8e-0c3b7a9f1122.json.gz",
    "config/AWSLogs/222222222222/Config/ConfigWritabilityCheckFile",
  ],
  format: "json.gz",
  documentation: "https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html",
} as const satisfies LogSource;
