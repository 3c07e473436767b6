import { z } from "zod";
import { bucketName, replicationRoleName } from "../../../../facts/names.ts";
import { denyGuardrail } from "../../guardrail.ts";
import type { Place } from "../../place.ts";
import { askingEach, people, role } from "../people.ts";
import { archiveBuckets, objectsOf } from "./archive-buckets.ts";

/**
 * AWS services deliver and lifecycle rules expire without asking an SCP. The replication's role is S3's to assume; it
 * alone of the account's roles writes.
 */
export const keepArchiveObjects = denyGuardrail({
  id: "keep-archive-objects",
  kind: "scp",
  purpose: "Nobody in the log archive deletes, alters or forges what was delivered, or deletes its buckets.",
  presets: ["baseline"],
  target: "log-archive",
  exempt: [],
  frameworks: [
    "NIST 800-53 AU-9",
    "NIST 800-53 AU-11",
    "PCI DSS 10.3.2",
    "PCI DSS 10.3.4",
    "PCI DSS 10.5.1",
    "ISO 27001 A.5.33",
    "Control Tower AWS-GR_AUDIT_BUCKET_DELETION_PROHIBITED",
  ],
  parameters: z.strictObject({}),
  denials: (place) => {
    const buckets = archiveBuckets(place);
    return [
      { Action: ["s3:DeleteBucket"], Resource: buckets },
      {
        Action: [
          "s3:BypassGovernanceRetention",
          "s3:DeleteObject",
          "s3:DeleteObjectVersion",
          "s3:PutObject",
          "s3:PutObjectAcl",
          "s3:PutObjectLegalHold",
          "s3:PutObjectRetention",
          "s3:PutObjectVersionAcl",
          "s3:ReplicateDelete",
          "s3:UpdateObjectEncryption",
        ],
        Resource: objectsOf(buckets),
      },
      {
        Action: ["s3:ReplicateObject"],
        Resource: objectsOf(buckets),
        Condition: { ArnNotEquals: { "aws:PrincipalArn": replication(place) } },
      },
    ];
  },
  probes: (place, _, account) => {
    const { developer, root, deployment } = people(place, account);
    const bucket = (retentionClass: "audit" | "waf") =>
      `arn:${place.partition}:s3:::${bucketName(place.prefix, retentionClass, place.home, account)}`;
    const audit = `${bucket("audit")}/AWSLogs/record.json.gz`;
    const waf = `${bucket("waf")}/AWSLogs/record.json.gz`;
    return {
      denies: [
        ...askingEach(developer, bucket("audit"), ["s3:DeleteBucket"]),
        ...askingEach(deployment, bucket("waf"), ["s3:DeleteBucket"]),
        ...askingEach(developer, audit, [
          "s3:BypassGovernanceRetention",
          "s3:DeleteObject",
          "s3:DeleteObjectVersion",
          "s3:PutObject",
          "s3:PutObjectAcl",
          "s3:PutObjectLegalHold",
          "s3:PutObjectRetention",
          "s3:PutObjectVersionAcl",
          "s3:ReplicateDelete",
          "s3:ReplicateObject",
          "s3:UpdateObjectEncryption",
        ]),
        ...askingEach(root, waf, ["s3:DeleteObjectVersion", "s3:ReplicateObject"]),
        ...askingEach(replication(place), audit, ["s3:ReplicateDelete"]),
      ],
      allows: [
        ...askingEach(developer, `arn:${place.partition}:s3:::${place.prefix}-scratch`, ["s3:DeleteBucket"]),
        ...askingEach(developer, `arn:${place.partition}:s3:::${place.prefix}-scratch/note`, [
          "s3:DeleteObject",
          "s3:ReplicateObject",
        ]),
        ...askingEach(developer, audit, ["s3:GetObject"]),
        ...askingEach(replication(place), audit, ["s3:GetObjectVersionForReplication", "s3:ReplicateObject"]),
      ],
    };
  },
});

const replication = ({ partition, accounts, prefix }: Place): string =>
  role(partition, accounts["log-archive"], replicationRoleName(prefix));
