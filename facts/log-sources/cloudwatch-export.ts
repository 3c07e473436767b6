import type { LogSource } from "./log-source.ts";

export const cloudwatchExport = {
  id: "cloudwatch-export",
  title: "CloudWatch Logs exports",
  retentionClass: "cloudwatch-export",
  prefix: "cloudwatch-export",
  deliverers: [
    {
      sid: "CloudWatchExport",
      principal: "logs.{region}.amazonaws.com",
      writes: ["cloudwatch-export/*"],
      bucketActions: ["s3:GetBucketAcl"],
      sendsOwnerAcl: true,
      confinedBy: "organization",
      sourceArn: "arn:{partition}:logs:{region}:*:log-group:*",
      keyActions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
    },
    {
      // Across accounts the caller of CreateExportTask must be allowed to put objects too.
      sid: "CloudWatchExportCaller",
      principal: "organization",
      writes: ["cloudwatch-export/${aws:PrincipalAccount}/*"],
      bucketActions: [],
      sendsOwnerAcl: false,
      confinedBy: "organization",
      keyActions: ["kms:GenerateDataKey"],
    },
  ],
  exampleKeys: [
    "cloudwatch-export/222222222222/aws-logs-write-test",
    "cloudwatch-export/222222222222/lambda-checkout/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6/2026-11-03-$LATEST-1a2b3c4d/000000.gz",
    "cloudwatch-export/333333333333/eks-audit/9f8e7d6c-5b4a-3928-1706-f5e4d3c2b1a0/kube-apiserver-audit-5e6f7a8b/000001.gz",
  ],
  format: "text.gz",
  documentation: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3ExportTasks.html",
} as const satisfies LogSource;
