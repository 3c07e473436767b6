import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer } from "../people.ts";

const PUBLIC_ACLS = ["authenticated-read", "public-read", "public-read-write"];

/**
 * Looks at the header by which most programs ask for a public ACL. Grants in a request's body carry no condition key:
 * Block Public Access refuses those (guardrail `s3-block-public-access`).
 */
export const noPublicAcls = denyGuardrail({
  id: "no-public-acls",
  kind: "scp",
  purpose: "Nobody makes a bucket or an object public by an access control list.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["CIS AWS Foundations 2.1.4", "NIST 800-53 AC-3", "PCI DSS 1.4.4", "ISO 27001 A.8.3"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "s3:CreateBucket",
        "s3:PutBucketAcl",
        "s3:PutObject",
        "s3:PutObjectAcl",
        "s3:PutObjectVersionAcl",
      ],
      Condition: { StringEquals: { "s3:x-amz-acl": PUBLIC_ACLS } },
    },
  ],
  probes: ({ partition }, _, account) => {
    const asks = asking(developer(partition, account));
    const bucket = `arn:${partition}:s3:::reports`;
    const object = `${bucket}/2026.csv`;
    const acl = (value: string) => ({ "s3:x-amz-acl": value });
    return {
      denies: [
        asks("s3:CreateBucket", bucket, acl("public-read")),
        asks("s3:PutBucketAcl", bucket, acl("public-read-write")),
        asks("s3:PutObject", object, acl("public-read")),
        asks("s3:PutObjectAcl", object, acl("authenticated-read")),
        asks("s3:PutObjectVersionAcl", object, acl("public-read")),
      ],
      allows: [
        asks("s3:PutObject", object),
        asks("s3:PutObject", object, acl("bucket-owner-full-control")),
        asks("s3:PutBucketAcl", bucket, acl("private")),
      ],
    };
  },
});
