import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people, role } from "../people.ts";
import { ROLE_CHANGES, roleChanges } from "../role-changes.ts";

/** Guardrails let roles through by their names, so nobody else may make or change a role of such a name. */
export const protectRoles = denyGuardrail({
  id: "protect-roles",
  kind: "scp",
  purpose:
    "Nobody makes, changes, passes or deletes the role that deploys the landing zone, its own roles, or a role that settings let through.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "NIST 800-53 AC-6",
    "NIST 800-53 AU-9",
    "PCI DSS 7.2.2",
    "ISO 27001 A.8.2",
    "Control Tower AWS-GR_IAM_ROLE_CHANGE_PROHIBITED",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, prefix, deploymentRole, exemptRoles }) => [
    {
      Action: ROLE_CHANGES,
      Resource: [
        `arn:${partition}:iam::*:role/${deploymentRole}`,
        `arn:${partition}:iam::*:role/${prefix}-*`,
        ...exemptRoles.map((name) => `arn:${partition}:iam::*:role/${name}`),
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, root, deployment, fanOut } = people(place, account);
    const named = (name: string) => role(place.partition, account, name);
    const own = named(`${place.prefix}-archive-replication`);
    return {
      denies: [
        ...roleChanges(developer, own),
        ...askingEach(developer, deployment, ["iam:UpdateAssumeRolePolicy"]),
        ...askingEach(root, deployment, ["iam:CreateRole"]),
        ...place.exemptRoles.flatMap((name) => askingEach(developer, named(name), ["iam:CreateRole"])),
      ],
      allows: [
        ...askingEach(developer, named("checkout"), ["iam:PassRole", "iam:PutRolePolicy"]),
        ...askingEach(developer, own, ["iam:GetRole"]),
        ...askingEach(deployment, own, ["iam:PutRolePolicy"]),
        ...askingEach(fanOut, own, ["iam:CreateRole"]),
      ],
    };
  },
});
