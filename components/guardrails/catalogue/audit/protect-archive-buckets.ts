import { z } from "zod";
import { bucketName } from "../../../../facts/names.ts";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";
import { archiveBuckets } from "./archive-buckets.ts";

export const protectArchiveBuckets = denyGuardrail({
  id: "protect-archive-buckets",
  kind: "scp",
  purpose:
    "Nobody but the deployment changes how the log archive's buckets are opened, locked, kept and copied.",
  presets: ["baseline"],
  target: "log-archive",
  exempt: ["deployment"],
  frameworks: [
    "NIST 800-53 AU-9",
    "NIST 800-53 AU-9(2)",
    "PCI DSS 10.3.2",
    "PCI DSS 10.3.3",
    "ISO 27001 A.8.15",
    "Control Tower AWS-GR_AUDIT_BUCKET_POLICY_CHANGES_PROHIBITED",
  ],
  parameters: z.strictObject({}),
  denials: (place) => [
    {
      Action: [
        "s3:DeleteBucketPolicy",
        "s3:PauseReplication",
        "s3:PutBucketAcl",
        "s3:PutBucketLogging",
        "s3:PutBucketNotification",
        "s3:PutBucketObjectLockConfiguration",
        "s3:PutBucketOwnershipControls",
        "s3:PutBucketPolicy",
        "s3:PutBucketPublicAccessBlock",
        "s3:PutBucketVersioning",
        "s3:PutEncryptionConfiguration",
        "s3:PutLifecycleConfiguration",
        "s3:PutReplicationConfiguration",
      ],
      Resource: archiveBuckets(place),
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment } = people(place, account);
    const bucket = (retentionClass: "audit" | "waf") =>
      `arn:${place.partition}:s3:::${bucketName(place.prefix, retentionClass, place.home, account)}`;
    return {
      denies: [
        ...askingEach(developer, bucket("audit"), [
          "s3:DeleteBucketPolicy",
          "s3:PauseReplication",
          "s3:PutBucketAcl",
          "s3:PutBucketLogging",
          "s3:PutBucketNotification",
          "s3:PutBucketObjectLockConfiguration",
          "s3:PutBucketOwnershipControls",
          "s3:PutBucketPolicy",
          "s3:PutBucketPublicAccessBlock",
          "s3:PutBucketVersioning",
          "s3:PutEncryptionConfiguration",
          "s3:PutLifecycleConfiguration",
          "s3:PutReplicationConfiguration",
        ]),
        ...askingEach(developer, bucket("waf"), ["s3:PutBucketPolicy"]),
      ],
      allows: [
        ...askingEach(developer, `arn:${place.partition}:s3:::${place.prefix}-scratch`, [
          "s3:PutBucketPolicy",
        ]),
        ...askingEach(developer, bucket("audit"), ["s3:GetBucketPolicy"]),
        ...askingEach(deployment, bucket("audit"), ["s3:PutLifecycleConfiguration"]),
      ],
    };
  },
});
