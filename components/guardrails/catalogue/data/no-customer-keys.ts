import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer } from "../people.ts";

/** Objects under a key that only the caller holds cannot be read back: so buckets are held to ransom. */
export const noCustomerKeys = denyGuardrail({
  id: "no-customer-keys",
  kind: "scp",
  purpose: "Nobody encrypts objects with a key that AWS does not keep.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 SC-12", "NIST 800-53 CP-9", "PCI DSS 3.6.1", "ISO 27001 A.8.24"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: ["s3:PutObject"],
      Condition: { Null: { "s3:x-amz-server-side-encryption-customer-algorithm": "false" } },
    },
  ],
  probes: ({ partition }, _, account) => {
    const asks = asking(developer(partition, account));
    const object = `arn:${partition}:s3:::reports/2026.csv`;
    const customerKey = { "s3:x-amz-server-side-encryption-customer-algorithm": "AES256" };
    return {
      denies: [
        asks("s3:PutObject", object, customerKey),
        asks("s3:PutObject", `arn:${partition}:s3:::other/key`, customerKey),
        asks("s3:PutObject", object, { ...customerKey, "s3:x-amz-copy-source": "reports/2026.csv" }),
      ],
      allows: [
        asks("s3:PutObject", object),
        asks("s3:PutObject", object, { "s3:x-amz-server-side-encryption": "aws:kms" }),
        asks("s3:GetObject", object),
      ],
    };
  },
});
