import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, OUTSIDE_ACCOUNT, people, role } from "../people.ts";

/**
 * No condition key tells whom a trust policy names, so an SCP cannot refuse one that names outsiders; the data
 * perimeter for STS refuses the outsiders themselves.
 */
export const noOutsideTrust = denyGuardrail({
  id: "no-outside-trust",
  kind: "scp",
  purpose:
    "Nobody assumes a role of an account outside the organization, or delegates permissions to a product's maker.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 AC-20", "NIST 800-53 AC-4", "PCI DSS 7.2.5", "ISO 27001 A.5.19"],
  parameters: z.strictObject({}),
  denials: ({ organizationId }) => [
    { Action: ["sts:AssumeRole"], Condition: { StringNotEquals: { "aws:ResourceOrgID": organizationId } } },
    { Action: ["iam:AcceptDelegationRequest", "iam:SendDelegationToken"] },
  ],
  probes: (place, _, account) => {
    const { developer, deployment } = people(place, account);
    const theirs = role(place.partition, OUTSIDE_ACCOUNT, "collector");
    const request = `arn:${place.partition}:iam::${account}:delegation-request/1a2b3c4d`;
    return {
      denies: [
        asking(developer)("sts:AssumeRole", theirs),
        asking(deployment)("sts:AssumeRole", theirs),
        ...askingEach(developer, request, ["iam:AcceptDelegationRequest", "iam:SendDelegationToken"]),
      ],
      allows: [
        asking(developer)("sts:AssumeRole", role(place.partition, account, "checkout")),
        asking(developer)("sts:AssumeRole", role(place.partition, place.accounts.network, "dns")),
        asking(developer)("sts:GetCallerIdentity"),
        asking(developer)("iam:RejectDelegationRequest", request),
      ],
    };
  },
});
