import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectMacie = denyGuardrail({
  id: "protect-macie",
  kind: "scp",
  purpose: "Nobody pauses Macie or switches it off, takes an account out of it or diverts its results.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: ["CIS AWS Foundations 2.1.3", "NIST 800-53 SI-4", "ISO 27001 A.8.12", "Security Hub Macie.1"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "macie2:DeleteMember",
        "macie2:DisableMacie",
        "macie2:DisableOrganizationAdminAccount",
        "macie2:DisassociateFromAdministratorAccount",
        "macie2:DisassociateFromMasterAccount",
        "macie2:DisassociateMember",
        "macie2:PutClassificationExportConfiguration",
        "macie2:UpdateAutomatedDiscoveryConfiguration",
        "macie2:UpdateMacieSession",
        "macie2:UpdateMemberSession",
        "macie2:UpdateOrganizationConfiguration",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const member = `arn:${place.partition}:macie2:${place.home}:${account}:member/1a2b3c`;
    return {
      denies: [
        ...askingEach(developer, "*", [
          "macie2:DisableMacie",
          "macie2:DisableOrganizationAdminAccount",
          "macie2:DisassociateFromAdministratorAccount",
          "macie2:DisassociateFromMasterAccount",
          "macie2:PutClassificationExportConfiguration",
          "macie2:UpdateAutomatedDiscoveryConfiguration",
          "macie2:UpdateMacieSession",
          "macie2:UpdateMemberSession",
          "macie2:UpdateOrganizationConfiguration",
        ]),
        ...askingEach(developer, member, ["macie2:DeleteMember", "macie2:DisassociateMember"]),
      ],
      allows: [
        ...askingEach(developer, "*", ["macie2:GetMacieSession", "macie2:GetFindings"]),
        ...askingEach(deployment, "*", ["macie2:UpdateOrganizationConfiguration"]),
        ...askingEach(fanOut, "*", ["macie2:UpdateMacieSession"]),
      ],
    };
  },
});
