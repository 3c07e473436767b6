import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/** The deployment's role is held as well: the program retains its keys and never deletes one. */
export const keepArchiveKeys = denyGuardrail({
  id: "keep-archive-keys",
  kind: "scp",
  purpose: "Nobody disables or deletes a key of the log archive, without which no log opens.",
  presets: ["baseline"],
  target: "log-archive",
  exempt: [],
  frameworks: [
    "NIST 800-53 SC-12",
    "NIST 800-53 AU-9",
    "PCI DSS 10.3.2",
    "PCI DSS 10.5.1",
    "ISO 27001 A.5.33",
    "Security Hub KMS.3",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, accounts }) => [
    {
      Action: ["kms:DeleteImportedKeyMaterial", "kms:DisableKey", "kms:ScheduleKeyDeletion"],
      Resource: [`arn:${partition}:kms:*:${accounts["log-archive"]}:key/*`],
    },
  ],
  probes: (place, _, account) => {
    const { developer, root, deployment } = people(place, account);
    const key = (owner: string) =>
      `arn:${place.partition}:kms:${place.home}:${owner}:key/1234abcd-12ab-34cd-56ef`;
    const own = key(place.accounts["log-archive"]);
    return {
      denies: [
        ...askingEach(developer, own, [
          "kms:DeleteImportedKeyMaterial",
          "kms:DisableKey",
          "kms:ScheduleKeyDeletion",
        ]),
        ...askingEach(root, own, ["kms:ScheduleKeyDeletion"]),
        ...askingEach(deployment, own, ["kms:ScheduleKeyDeletion"]),
      ],
      allows: [
        ...askingEach(developer, own, ["kms:CancelKeyDeletion", "kms:EnableKey", "kms:DescribeKey"]),
        ...askingEach(developer, key(place.accounts["security-tooling"]), ["kms:DisableKey"]),
      ],
    };
  },
});
