import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, people, role } from "../people.ts";

/**
 * Buckets block public access from their birth. Whoever asks for this setting is refused even when switching it on, so
 * that templates must leave it out: hence only where it is chosen.
 */
export const keepBucketPublicAccessBlock = denyGuardrail({
  id: "keep-bucket-public-access-block",
  kind: "scp",
  purpose: "Nobody changes the public access block of a single bucket or access point.",
  presets: [],
  target: "chosen",
  exempt: ["deployment", "fan-out"],
  frameworks: ["CIS AWS Foundations 2.1.4", "NIST 800-53 AC-3", "PCI DSS 1.4.4", "ISO 27001 A.8.3"],
  parameters: z.strictObject({}),
  denials: () => [{ Action: ["s3:PutAccessPointPublicAccessBlock", "s3:PutBucketPublicAccessBlock"] }],
  probes: (place, _, account) => {
    const { partition } = place;
    const { deployment, fanOut } = people(place, account);
    const asks = asking(developer(partition, account));
    const bucket = `arn:${partition}:s3:::reports`;
    return {
      denies: [
        asks("s3:PutBucketPublicAccessBlock", bucket),
        asks("s3:PutAccessPointPublicAccessBlock"),
        asking(role(partition, account, "administrator"))("s3:PutBucketPublicAccessBlock", bucket),
      ],
      allows: [
        asks("s3:GetBucketPublicAccessBlock", bucket),
        asking(deployment)("s3:PutBucketPublicAccessBlock", bucket),
        asking(fanOut)("s3:PutBucketPublicAccessBlock", bucket),
      ],
    };
  },
});
