import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { everyAction, ASSUME_ROLE, SHARED, SHARED_SERVICES } from "../perimeter/services.ts";
import { asking, developer, outsider, people } from "../people.ts";

/**
 * What `quarantine` cannot see: principals of other accounts that the quarantined account's policies let in. The
 * management and the security-tooling account still look, and still assume roles there.
 */
export const quarantinedData = denyGuardrail({
  id: "quarantined-data",
  kind: "rcp",
  purpose: "Nobody reaches the account's data or assumes its roles from elsewhere, but responders.",
  presets: ["baseline"],
  target: "quarantine",
  exempt: ["deployment", "fan-out"],
  frameworks: ["NIST 800-53 IR-4", "PCI DSS 12.10.1", "ISO 27001 A.5.26"],
  parameters: z.strictObject({}),
  denials: ({ managementAccountId, accounts }) => [
    {
      Action: [...everyAction(SHARED_SERVICES), ASSUME_ROLE.action],
      Condition: {
        StringNotEquals: { "aws:PrincipalAccount": [managementAccountId, accounts["security-tooling"]] },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      },
    },
  ],
  probes: (place, _, account) => {
    const { partition, managementAccountId, accounts } = place;
    const { deployment, fanOut } = people(place, account);
    const accesses = [...SHARED_SERVICES.map((service) => SHARED[service]), ASSUME_ROLE];
    const access = (principal: string) =>
      accesses.map(({ action, resource }) => asking(principal)(action, resource(place, account)));
    return {
      denies: [
        ...access(developer(partition, accounts.observability)),
        ...access(developer(partition, account)),
        ...access(outsider(partition)),
      ],
      allows: [
        ...access(developer(partition, managementAccountId)),
        ...access(developer(partition, accounts["security-tooling"])),
        ...access("cloudtrail.amazonaws.com"),
        ...access(deployment),
        ...access(fanOut),
      ],
    };
  },
});
