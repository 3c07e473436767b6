import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, people, role } from "../people.ts";

const CARRYING = ["iam:CreateRole", "iam:PutRolePermissionsBoundary"];

/** The policy is looked for in each account; the fan-out is what carries it there. */
export const requireBoundary = denyGuardrail({
  id: "require-boundary",
  kind: "scp",
  purpose: "Roles are made with the named permissions boundary only, which nobody takes off or changes.",
  presets: [],
  target: "chosen",
  exempt: ["deployment", "fan-out"],
  frameworks: ["NIST 800-53 AC-6", "NIST 800-53 AC-6(1)", "PCI DSS 7.2.2", "ISO 27001 A.5.18"],
  parameters: z.strictObject({
    boundary: z
      .string()
      .regex(/^([\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/, "the name of an IAM policy, after its path if it has one")
      .default("permissions-boundary")
      .meta({ description: "The policy that every new role is bounded by." }),
  }),
  denials: ({ partition }, { boundary }) => {
    const policy = `arn:${partition}:iam::*:policy/${boundary}`;
    return [
      { Action: CARRYING, Condition: { ArnNotLike: { "iam:PermissionsBoundary": [policy] } } },
      { Action: ["iam:DeleteRolePermissionsBoundary"] },
      {
        Action: [
          "iam:CreatePolicyVersion",
          "iam:DeletePolicy",
          "iam:DeletePolicyVersion",
          "iam:SetDefaultPolicyVersion",
        ],
        Resource: [policy],
      },
    ];
  },
  probes: (place, { boundary }, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const checkout = role(place.partition, account, "checkout");
    const policy = (name: string) => `arn:${place.partition}:iam::${account}:policy/${name}`;
    const bounded = (name: string) => ({ "iam:PermissionsBoundary": policy(name) });
    return {
      denies: [
        asking(developer)("iam:CreateRole", checkout),
        ...askingEach(
          developer,
          checkout,
          ["iam:CreateRole", "iam:PutRolePermissionsBoundary"],
          bounded("another"),
        ),
        asking(developer)("iam:DeleteRolePermissionsBoundary", checkout, bounded(boundary)),
        ...askingEach(developer, policy(boundary), [
          "iam:CreatePolicyVersion",
          "iam:DeletePolicy",
          "iam:DeletePolicyVersion",
          "iam:SetDefaultPolicyVersion",
        ]),
      ],
      allows: [
        ...askingEach(
          developer,
          checkout,
          ["iam:CreateRole", "iam:PutRolePermissionsBoundary"],
          bounded(boundary),
        ),
        asking(developer)("iam:DeletePolicy", policy("another")),
        asking(deployment)("iam:CreateRole", checkout),
        asking(fanOut)("iam:CreatePolicyVersion", policy(boundary)),
      ],
    };
  },
});
