import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, people } from "../people.ts";

/** A centrally opened root session recovers the password of a root user by the same call. */
export const noIamUsers = denyGuardrail({
  id: "no-iam-users",
  kind: "scp",
  purpose: "Nobody makes IAM users or gives one a password: people come in through IAM Identity Center.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: [
    "CIS AWS Foundations 1.20",
    "NIST 800-53 AC-2",
    "NIST 800-53 IA-2",
    "PCI DSS 8.2.1",
    "ISO 27001 A.5.16",
  ],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: ["iam:CreateLoginProfile", "iam:CreateUser"],
      Condition: { Null: { "aws:AssumedRoot": "true" } },
    },
  ],
  probes: (place, _, account) => {
    const { developer, root, deployment } = people(place, account);
    const user = `arn:${place.partition}:iam::${account}:user/somebody`;
    return {
      denies: [
        ...askingEach(developer, user, ["iam:CreateLoginProfile", "iam:CreateUser"]),
        asking(deployment)("iam:CreateUser", user),
      ],
      allows: [
        ...askingEach(developer, user, ["iam:DeleteLoginProfile", "iam:DeleteUser", "iam:GetUser"]),
        asking(root)("iam:CreateLoginProfile", user, { "aws:AssumedRoot": "true" }),
      ],
    };
  },
});
