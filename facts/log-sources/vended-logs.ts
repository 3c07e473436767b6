import type { Deliverer } from "./log-source.ts";

/** What the shared log delivery of CloudWatch (vended logs) needs, whichever service writes through it. */
export const vendedLogs = (sid: string, writes: readonly string[]): Deliverer => ({
  sid,
  principal: "delivery.logs.amazonaws.com",
  writes,
  bucketActions: ["s3:GetBucketAcl", "s3:ListBucket"],
  sendsOwnerAcl: true,
  confinedBy: "organization",
  sourceArn: "arn:{partition}:logs:*:*:*",
  keyActions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
});
