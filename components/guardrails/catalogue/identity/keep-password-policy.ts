import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, people } from "../people.ts";

export const keepPasswordPolicy = denyGuardrail({
  id: "keep-password-policy",
  kind: "scp",
  purpose: "Nobody weakens or deletes an account's password policy.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "CIS AWS Foundations 1.7",
    "CIS AWS Foundations 1.8",
    "NIST 800-53 IA-5(1)",
    "PCI DSS 8.3.6",
    "ISO 27001 A.5.17",
    "Security Hub IAM.7",
  ],
  parameters: z.strictObject({}),
  denials: () => [{ Action: ["iam:DeleteAccountPasswordPolicy", "iam:UpdateAccountPasswordPolicy"] }],
  probes: (place, _, account) => {
    const { developer, root, deployment, fanOut } = people(place, account);
    return {
      denies: [
        ...askingEach(developer, "*", ["iam:DeleteAccountPasswordPolicy", "iam:UpdateAccountPasswordPolicy"]),
        asking(root)("iam:DeleteAccountPasswordPolicy"),
      ],
      allows: [
        asking(developer)("iam:GetAccountPasswordPolicy"),
        asking(deployment)("iam:UpdateAccountPasswordPolicy"),
        asking(fanOut)("iam:UpdateAccountPasswordPolicy"),
      ],
    };
  },
});
