import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, outsider, role } from "../people.ts";
import { everyAction, SHARED, SHARED_SERVICES } from "./services.ts";
import { OTHER_ORGANIZATION, outsideOf, trustedAccounts } from "./trusted-accounts.ts";

const services = SHARED_SERVICES.filter((service) => service !== "s3");

export const dataPerimeter = denyGuardrail({
  id: "data-perimeter",
  kind: "rcp",
  purpose:
    "Nobody outside the organization reaches keys, secrets, queues, tables, images, logs or events, but AWS services and named accounts.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["Control Tower CT.KMS.PV.7", "NIST 800-53 AC-4", "PCI DSS 1.4.4", "ISO 27001 A.8.12"],
  parameters: z.strictObject({
    services: z.array(z.enum(services)).min(1).default(services),
    accounts: trustedAccounts,
  }),
  denials: (place, { services, accounts }) => [
    { Action: everyAction(services), Condition: outsideOf(place, accounts) },
  ],
  probes: (place, { services, accounts }, account) => {
    const { partition, home, organizationId } = place;
    const access = (principal: string) =>
      services.map((service) =>
        asking(principal)(SHARED[service].action, SHARED[service].resource(place, account)),
      );
    const elsewhere = (principal: string) =>
      access(principal).map((each) => ({ ...each, context: OTHER_ORGANIZATION }));
    const bucket = `arn:${partition}:s3:::reports/2026.csv`;
    return {
      denies: [...access(outsider(partition)), ...elsewhere(outsider(partition))],
      allows: [
        ...access(developer(partition, account)),
        ...access("cloudtrail.amazonaws.com").map((each) => ({
          ...each,
          context: { "aws:SourceOrgID": organizationId, "aws:RequestedRegion": home },
        })),
        ...accounts.flatMap((id) => elsewhere(role(partition, id, "vendor"))),
        asking(outsider(partition))("s3:GetObject", bucket),
      ],
    };
  },
});
