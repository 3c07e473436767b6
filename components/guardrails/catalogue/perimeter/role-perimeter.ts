import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, outsider, role } from "../people.ts";
import { ASSUME_ROLE } from "./services.ts";
import { OTHER_ORGANIZATION, outsideOf, trustedAccounts } from "./trusted-accounts.ts";

/** Federated sign-in has no principal yet, and is the matter of `trusted-oidc` and of the identity providers themselves. */
export const rolePerimeter = denyGuardrail({
  id: "role-perimeter",
  kind: "rcp",
  purpose: "Nobody outside the organization assumes a role in it, but AWS services and named accounts.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 AC-3", "NIST 800-53 AC-17", "PCI DSS 7.2.1", "ISO 27001 A.5.15"],
  parameters: z.strictObject({ accounts: trustedAccounts }),
  denials: (place, { accounts }) => [{ Action: [ASSUME_ROLE.action], Condition: outsideOf(place, accounts) }],
  probes: (place, { accounts }, account) => {
    const { partition, managementAccountId } = place;
    const assume = (principal: string, context?: Record<string, string>) =>
      asking(principal)(ASSUME_ROLE.action, ASSUME_ROLE.resource(place, account), context);
    return {
      denies: [
        assume(outsider(partition)),
        assume(outsider(partition), OTHER_ORGANIZATION),
        assume(outsider(partition), { "sts:ExternalId": "shared-secret" }),
      ],
      allows: [
        assume(developer(partition, account)),
        assume(developer(partition, managementAccountId)),
        assume("lambda.amazonaws.com"),
        ...accounts.map((id) => assume(role(partition, id, "vendor"), OTHER_ORGANIZATION)),
        asking(outsider(partition))("sts:AssumeRoleWithSAML", ASSUME_ROLE.resource(place, account)),
      ],
    };
  },
});
