import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectSecurityHub = denyGuardrail({
  id: "protect-security-hub",
  kind: "scp",
  purpose:
    "Nobody switches Security Hub, its standards, controls or imports off, or takes an account out of it.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: ["CIS AWS Foundations 4.16", "NIST 800-53 CA-7", "PCI DSS 10.4.1.1", "ISO 27001 A.8.16"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "securityhub:BatchDisableStandards",
        "securityhub:BatchUpdateStandardsControlAssociations",
        "securityhub:DeleteConfigurationPolicy",
        "securityhub:DeleteFindingAggregator",
        "securityhub:DeleteMembers",
        "securityhub:DisableImportFindingsForProduct",
        "securityhub:DisableOrganizationAdminAccount",
        "securityhub:DisableSecurityHub",
        "securityhub:DisableSecurityHubV2",
        "securityhub:DisassociateFromAdministratorAccount",
        "securityhub:DisassociateFromMasterAccount",
        "securityhub:DisassociateMembers",
        "securityhub:StartConfigurationPolicyDisassociation",
        "securityhub:UpdateFindingAggregator",
        "securityhub:UpdateOrganizationConfiguration",
        "securityhub:UpdateSecurityHubConfiguration",
        "securityhub:UpdateStandardsControl",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const own = `arn:${place.partition}:securityhub:${place.home}:${account}`;
    const hub = `${own}:hub/default`;
    return {
      denies: [
        ...askingEach(developer, hub, [
          "securityhub:BatchDisableStandards",
          "securityhub:DeleteMembers",
          "securityhub:DisableImportFindingsForProduct",
          "securityhub:DisableOrganizationAdminAccount",
          "securityhub:DisableSecurityHub",
          "securityhub:DisassociateFromAdministratorAccount",
          "securityhub:DisassociateFromMasterAccount",
          "securityhub:DisassociateMembers",
          "securityhub:StartConfigurationPolicyDisassociation",
          "securityhub:UpdateOrganizationConfiguration",
          "securityhub:UpdateSecurityHubConfiguration",
          "securityhub:UpdateStandardsControl",
        ]),
        ...askingEach(developer, "*", [
          "securityhub:BatchUpdateStandardsControlAssociations",
          "securityhub:DisableSecurityHubV2",
        ]),
        ...askingEach(developer, `${own}:configuration-policy/1a2b3c`, [
          "securityhub:DeleteConfigurationPolicy",
        ]),
        ...askingEach(developer, `${own}:finding-aggregator/1a2b3c`, [
          "securityhub:DeleteFindingAggregator",
          "securityhub:UpdateFindingAggregator",
        ]),
      ],
      allows: [
        ...askingEach(developer, hub, ["securityhub:BatchUpdateFindings", "securityhub:GetFindings"]),
        ...askingEach(deployment, hub, ["securityhub:UpdateOrganizationConfiguration"]),
        ...askingEach(fanOut, hub, ["securityhub:UpdateSecurityHubConfiguration"]),
      ],
    };
  },
});
