import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people } from "../people.ts";

export const keepVolumeEncryption = denyGuardrail({
  id: "keep-volume-encryption",
  kind: "scp",
  purpose: "Nobody stops EBS from encrypting new volumes, or changes the key that it does so with.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: ["CIS AWS Foundations 5.1.1", "NIST 800-53 SC-28", "PCI DSS 3.5.1", "ISO 27001 A.8.24"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "ec2:DisableEbsEncryptionByDefault",
        "ec2:ModifyEbsDefaultKmsKeyId",
        "ec2:ResetEbsDefaultKmsKeyId",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const asks = asking(developer);
    return {
      denies: [
        asks("ec2:DisableEbsEncryptionByDefault"),
        asks("ec2:ModifyEbsDefaultKmsKeyId"),
        asks("ec2:ResetEbsDefaultKmsKeyId"),
      ],
      allows: [
        asks("ec2:EnableEbsEncryptionByDefault"),
        asking(deployment)("ec2:ModifyEbsDefaultKmsKeyId"),
        asking(fanOut)("ec2:ModifyEbsDefaultKmsKeyId"),
      ],
    };
  },
});
