import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, OUTSIDE_ACCOUNT, role } from "../people.ts";
import { accessTo, ASSUME_ROLE, everyAction, SHARED, SHARED_SERVICES } from "./services.ts";
import { trustedAccounts } from "./trusted-accounts.ts";

/**
 * The confused deputy (https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html). A service that says for
 * which account it acts must act for the organization's. One that says nothing is let through: grants of KMS, services
 * that assume a role passed to them, and load balancers deliver so.
 */
export const servicesOnOurBehalf = denyGuardrail({
  id: "services-on-our-behalf",
  kind: "rcp",
  purpose: "No AWS service reaches data or roles here on behalf of somebody outside the organization.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 AC-4", "NIST 800-53 AC-6", "ISO 27001 A.8.12"],
  parameters: z.strictObject({ accounts: trustedAccounts }),
  denials: ({ organizationId }, { accounts }) => [
    {
      Action: [...everyAction(SHARED_SERVICES), ASSUME_ROLE.action],
      Condition: {
        Bool: { "aws:PrincipalIsAWSService": "true" },
        Null: { "aws:SourceAccount": "false" },
        StringNotEquals: {
          "aws:SourceOrgID": organizationId,
          ...(accounts.length > 0 && { "aws:SourceAccount": accounts }),
        },
      },
    },
  ],
  probes: (place, { accounts }, account) => {
    const { partition, organizationId, managementAccountId } = place;
    const accesses = [...SHARED_SERVICES.map((service) => SHARED[service]), ASSUME_ROLE];
    const access = accessTo(place, account, accesses);
    const trail = "cloudtrail.amazonaws.com";
    return {
      denies: [
        ...access(trail, { "aws:SourceAccount": OUTSIDE_ACCOUNT }),
        ...access(trail, {
          "aws:SourceAccount": OUTSIDE_ACCOUNT,
          "aws:SourceOrgID": "o-0therorganization",
        }),
      ],
      allows: [
        ...access(trail, {
          "aws:SourceAccount": managementAccountId,
          "aws:SourceOrgID": organizationId,
          "aws:SourceArn": `arn:${partition}:cloudtrail:${place.home}:${managementAccountId}:trail/${place.trailName}`,
        }),
        ...access("logdelivery.elasticloadbalancing.amazonaws.com"),
        ...access(developer(partition, account), { "aws:SourceAccount": OUTSIDE_ACCOUNT }),
        ...accounts.flatMap((id) => access(trail, { "aws:SourceAccount": id })),
        asking(role(partition, account, "application"))("s3:GetObject", `arn:${partition}:s3:::reports/key`),
      ],
    };
  },
});
