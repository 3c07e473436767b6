import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/** The landing zone sets contacts from the management account. */
export const keepContacts = denyGuardrail({
  id: "keep-contacts",
  kind: "scp",
  purpose: "Nobody in a member account changes its name, its e-mail address or whom AWS writes to.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: [
    "CIS AWS Foundations 1.1",
    "CIS AWS Foundations 1.2",
    "NIST 800-53 IR-6",
    "PCI DSS 12.10.1",
    "ISO 27001 A.5.24",
    "Security Hub Account.1",
  ],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "account:AcceptPrimaryEmailUpdate",
        "account:DeleteAlternateContact",
        "account:PutAccountName",
        "account:PutAlternateContact",
        "account:PutContactInformation",
        "account:StartPrimaryEmailUpdate",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, root } = people(place, account);
    const self = `arn:${place.partition}:account::${account}:account`;
    const member = `arn:${place.partition}:account::${place.managementAccountId}:account/${place.organizationId}/${account}`;
    return {
      denies: [
        ...askingEach(root, self, ["account:PutContactInformation"]),
        ...askingEach(developer, self, [
          "account:DeleteAlternateContact",
          "account:PutAccountName",
          "account:PutAlternateContact",
        ]),
        ...askingEach(developer, member, [
          "account:AcceptPrimaryEmailUpdate",
          "account:StartPrimaryEmailUpdate",
        ]),
      ],
      allows: [
        ...askingEach(developer, self, ["account:GetAlternateContact", "account:GetContactInformation"]),
        ...askingEach(developer, self, ["account:ListRegions"]),
      ],
    };
  },
});
