import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectGuardduty = denyGuardrail({
  id: "protect-guardduty",
  kind: "scp",
  purpose: "Nobody switches GuardDuty or a part of it off, takes an account out of it or stops its export.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "NIST 800-53 SI-4",
    "NIST 800-53 CA-7",
    "PCI DSS 11.5.1",
    "ISO 27001 A.8.16",
    "Security Hub GuardDuty.1",
  ],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "guardduty:DeleteDetector",
        "guardduty:DeleteMembers",
        "guardduty:DeletePublishingDestination",
        "guardduty:DisableOrganizationAdminAccount",
        "guardduty:DisassociateFromAdministratorAccount",
        "guardduty:DisassociateFromMasterAccount",
        "guardduty:DisassociateMembers",
        "guardduty:StopMonitoringMembers",
        "guardduty:UpdateDetector",
        "guardduty:UpdateMalwareScanSettings",
        "guardduty:UpdateMemberDetectors",
        "guardduty:UpdateOrganizationConfiguration",
        "guardduty:UpdatePublishingDestination",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const detector = `arn:${place.partition}:guardduty:${place.home}:${account}:detector/12abc34d567e8fa901bc2d34eexample`;
    return {
      denies: [
        ...askingEach(developer, detector, ["guardduty:DeleteDetector", "guardduty:UpdateDetector"]),
        ...askingEach(developer, `${detector}/publishingdestination/1a2b3c`, [
          "guardduty:DeletePublishingDestination",
          "guardduty:UpdatePublishingDestination",
        ]),
        ...askingEach(developer, "*", [
          "guardduty:DeleteMembers",
          "guardduty:DisableOrganizationAdminAccount",
          "guardduty:DisassociateFromAdministratorAccount",
          "guardduty:DisassociateFromMasterAccount",
          "guardduty:DisassociateMembers",
          "guardduty:StopMonitoringMembers",
          "guardduty:UpdateMalwareScanSettings",
          "guardduty:UpdateMemberDetectors",
          "guardduty:UpdateOrganizationConfiguration",
        ]),
      ],
      allows: [
        ...askingEach(developer, detector, ["guardduty:GetDetector"]),
        ...askingEach(developer, "*", ["guardduty:ListDetectors"]),
        ...askingEach(deployment, "*", ["guardduty:UpdateOrganizationConfiguration"]),
        ...askingEach(fanOut, detector, ["guardduty:UpdateDetector"]),
      ],
    };
  },
});
