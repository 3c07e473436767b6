import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/** Organizations' own calls can be delegated to a member account; an account is closed from the management account. */
export const noClosing = denyGuardrail({
  id: "no-closing",
  kind: "scp",
  purpose: "No account is closed or removed from within a member account.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 CM-5", "NIST 800-53 CP-9", "ISO 27001 A.5.33"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "account:CloseAccount",
        "organizations:CloseAccount",
        "organizations:RemoveAccountFromOrganization",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, root } = people(place, account);
    const self = `arn:${place.partition}:account::${account}:account`;
    const member = `arn:${place.partition}:organizations::${place.managementAccountId}:account/${place.organizationId}/${account}`;
    return {
      denies: [
        ...askingEach(root, self, ["account:CloseAccount"]),
        ...askingEach(developer, member, [
          "organizations:CloseAccount",
          "organizations:RemoveAccountFromOrganization",
        ]),
      ],
      allows: [
        ...askingEach(developer, self, ["account:GetContactInformation"]),
        ...askingEach(developer, member, ["organizations:DescribeAccount"]),
        ...askingEach(developer, "*", ["organizations:ListAccounts"]),
      ],
    };
  },
});
