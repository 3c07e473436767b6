import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectInspector = denyGuardrail({
  id: "protect-inspector",
  kind: "scp",
  purpose: "Nobody switches Inspector off, narrows what it scans or takes an account out of it.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "NIST 800-53 RA-5",
    "PCI DSS 11.3.1",
    "ISO 27001 A.8.8",
    "Security Hub Inspector.1",
    "Security Hub Inspector.2",
  ],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "inspector2:Disable",
        "inspector2:DisableDelegatedAdminAccount",
        "inspector2:DisassociateMember",
        "inspector2:UpdateConfiguration",
        "inspector2:UpdateOrganizationConfiguration",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    return {
      denies: askingEach(developer, "*", [
        "inspector2:Disable",
        "inspector2:DisableDelegatedAdminAccount",
        "inspector2:DisassociateMember",
        "inspector2:UpdateConfiguration",
        "inspector2:UpdateOrganizationConfiguration",
      ]),
      allows: [
        ...askingEach(developer, "*", ["inspector2:Enable", "inspector2:ListFindings"]),
        ...askingEach(deployment, "*", ["inspector2:UpdateOrganizationConfiguration"]),
        ...askingEach(fanOut, "*", ["inspector2:UpdateConfiguration"]),
      ],
    };
  },
});
