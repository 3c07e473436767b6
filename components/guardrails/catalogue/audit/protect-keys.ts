import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/** Keys are told by their aliases, so the aliases are held as well. */
export const protectKeys = denyGuardrail({
  id: "protect-keys",
  kind: "scp",
  purpose:
    "Nobody disables or deletes the landing zone's keys, opens them to others or takes their names away.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "NIST 800-53 SC-12",
    "NIST 800-53 AU-9",
    "PCI DSS 3.6.1",
    "ISO 27001 A.8.24",
    "Security Hub KMS.3",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, prefix }) => [
    {
      Action: [
        "kms:DeleteImportedKeyMaterial",
        "kms:DisableKey",
        "kms:DisableKeyRotation",
        "kms:PutKeyPolicy",
        "kms:ScheduleKeyDeletion",
      ],
      Condition: { "ForAnyValue:StringLike": { "kms:ResourceAliases": [`alias/${prefix}-*`] } },
    },
    {
      Action: ["kms:DeleteAlias", "kms:UpdateAlias"],
      Resource: [`arn:${partition}:kms:*:*:alias/${prefix}-*`],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const kms = (path: string) => `arn:${place.partition}:kms:${place.home}:${account}:${path}`;
    const key = kms("key/1234abcd-12ab-34cd-56ef-1234567890ab");
    const alias = kms(`alias/${place.prefix}-findings`);
    const own = { "kms:ResourceAliases": [`alias/${place.prefix}-findings`] };
    const others = { "kms:ResourceAliases": ["alias/orders"] };
    return {
      denies: [
        ...askingEach(
          developer,
          key,
          [
            "kms:DeleteImportedKeyMaterial",
            "kms:DisableKey",
            "kms:DisableKeyRotation",
            "kms:PutKeyPolicy",
            "kms:ScheduleKeyDeletion",
          ],
          own,
        ),
        ...askingEach(developer, alias, ["kms:DeleteAlias", "kms:UpdateAlias"]),
      ],
      allows: [
        ...askingEach(developer, key, ["kms:ScheduleKeyDeletion"], others),
        ...askingEach(developer, kms("alias/orders"), ["kms:DeleteAlias"]),
        ...askingEach(developer, key, ["kms:Decrypt"], own),
        ...askingEach(deployment, key, ["kms:PutKeyPolicy"], own),
        ...askingEach(fanOut, alias, ["kms:UpdateAlias"]),
      ],
    };
  },
});
