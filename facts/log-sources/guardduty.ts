import type { LogSource } from "./log-source.ts";

export const guardduty = {
  id: "guardduty",
  title: "GuardDuty findings",
  retentionClass: "security",
  prefix: "guardduty",
  deliverers: [
    {
      sid: "GuardDuty",
      principal: "guardduty.amazonaws.com",
      writes: ["guardduty/AWSLogs/*/GuardDuty/*"],
      bucketActions: ["s3:GetBucketLocation"],
      sendsOwnerAcl: false,
      confinedBy: "security-tooling",
      sourceArn: "arn:{partition}:guardduty:*:{security}:detector/*",
      keyActions: ["kms:GenerateDataKey"],
    },
  ],
  exampleKeys: [
    "guardduty/AWSLogs/222222222222/GuardDuty/eu-west-1/2026/11/03/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6.jsonl.gz",
    "guardduty/AWSLogs/333333333333/GuardDuty/us-east-1/2026/11/03/1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809.jsonl.gz",
    "guardduty/AWSLogs/222222222222/GuardDuty/eu-central-1/2026/11/04/9f8e7d6c-5b4a-3928-1706-f5e4d3c2b1a0.jsonl.gz",
  ],
  format: "jsonl.gz",
  documentation: "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html",
} as const satisfies LogSource;
