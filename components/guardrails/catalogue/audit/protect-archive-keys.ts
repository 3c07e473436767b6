import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectArchiveKeys = denyGuardrail({
  id: "protect-archive-keys",
  kind: "scp",
  purpose: "Nobody but the deployment changes who may use the log archive's keys, by policy or by grant.",
  presets: ["baseline"],
  target: "log-archive",
  exempt: ["deployment"],
  frameworks: [
    "NIST 800-53 SC-12",
    "NIST 800-53 AU-9",
    "PCI DSS 3.6.1",
    "ISO 27001 A.8.24",
    "Security Hub KMS.4",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, accounts }) => [
    {
      Action: [
        "kms:CreateGrant",
        "kms:DisableKeyRotation",
        "kms:PutKeyPolicy",
        "kms:RetireGrant",
        "kms:RevokeGrant",
      ],
      Resource: [`arn:${partition}:kms:*:${accounts["log-archive"]}:key/*`],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment } = people(place, account);
    const key = (owner: string) =>
      `arn:${place.partition}:kms:${place.home}:${owner}:key/1234abcd-12ab-34cd-56ef`;
    const own = key(place.accounts["log-archive"]);
    return {
      denies: askingEach(developer, own, [
        "kms:CreateGrant",
        "kms:DisableKeyRotation",
        "kms:PutKeyPolicy",
        "kms:RetireGrant",
        "kms:RevokeGrant",
      ]),
      allows: [
        ...askingEach(developer, own, ["kms:EnableKeyRotation", "kms:GetKeyPolicy"]),
        ...askingEach(developer, key(place.accounts["security-tooling"]), ["kms:CreateGrant"]),
        ...askingEach(deployment, own, ["kms:PutKeyPolicy"]),
      ],
    };
  },
});
