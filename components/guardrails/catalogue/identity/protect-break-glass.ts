import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people, role } from "../people.ts";
import { ROLE_CHANGES, roleChanges } from "../role-changes.ts";

/** Role names are unique in an account whatever their path, so one of its name elsewhere would keep the role out. */
export const protectBreakGlass = denyGuardrail({
  id: "protect-break-glass",
  kind: "scp",
  purpose:
    "Nobody but the fan-out makes, changes, passes or deletes the break-glass role or one of its name.",
  presets: ["baseline"],
  target: "root",
  exempt: ["fan-out"],
  frameworks: ["NIST 800-53 AC-2", "NIST 800-53 AC-6", "PCI DSS 7.2.2", "ISO 27001 A.8.2"],
  parameters: z.strictObject({}),
  denials: ({ partition, breakGlassRole }) => [
    {
      Action: ROLE_CHANGES,
      Resource: ["role/", "role/*/"].map((path) => `arn:${partition}:iam::*:${path}${breakGlassRole}`),
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const named = (name: string) => role(place.partition, account, name);
    const own = named(place.breakGlassRole);
    return {
      denies: [
        ...roleChanges(developer, own),
        asking(deployment)("iam:UpdateAssumeRolePolicy", own),
        asking(developer)("iam:CreateRole", named(`team/${place.breakGlassRole}`)),
      ],
      allows: [
        asking(developer)("iam:CreateRole", named("checkout")),
        asking(developer)("iam:PassRole", named("checkout")),
        asking(developer)("iam:GetRole", own),
        asking(fanOut)("iam:UpdateAssumeRolePolicy", own),
      ],
    };
  },
});
