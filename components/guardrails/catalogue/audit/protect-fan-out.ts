import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people, role } from "../people.ts";
import { ROLE_CHANGES, roleChanges } from "../role-changes.ts";

/**
 * AWS's service-linked role makes the fan-out's roles in each account. Other guardrails let them through by their
 * name, so nobody else may make a role of such a name.
 */
export const protectFanOut = denyGuardrail({
  id: "protect-fan-out",
  kind: "scp",
  purpose:
    "Nobody changes the stacks that the landing zone carries into accounts, or makes or changes their roles.",
  presets: ["baseline"],
  target: "root",
  exempt: ["fan-out"],
  frameworks: ["NIST 800-53 CM-5", "NIST 800-53 AC-6", "PCI DSS 7.2.2", "ISO 27001 A.8.32"],
  parameters: z.strictObject({}),
  denials: ({ partition, prefix, breakGlassRole }) => [
    {
      Action: [
        "cloudformation:CancelUpdateStack",
        "cloudformation:ContinueUpdateRollback",
        "cloudformation:CreateChangeSet",
        "cloudformation:DeleteStack",
        "cloudformation:ExecuteChangeSet",
        "cloudformation:RollbackStack",
        "cloudformation:SetStackPolicy",
        "cloudformation:UpdateStack",
        "cloudformation:UpdateTerminationProtection",
      ],
      Resource: [prefix, breakGlassRole].map(
        (name) => `arn:${partition}:cloudformation:*:*:stack/StackSet-${name}-*`,
      ),
    },
    { Action: ROLE_CHANGES, Resource: [`arn:${partition}:iam::*:role/stacksets-exec-*`] },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const stack = (name: string) =>
      `arn:${place.partition}:cloudformation:${place.home}:${account}:stack/${name}/1a2b3c`;
    const carried = stack(`StackSet-${place.prefix}-recorder-0a1b2c`);
    return {
      denies: [
        ...askingEach(developer, carried, [
          "cloudformation:CancelUpdateStack",
          "cloudformation:ContinueUpdateRollback",
          "cloudformation:CreateChangeSet",
          "cloudformation:DeleteStack",
          "cloudformation:ExecuteChangeSet",
          "cloudformation:RollbackStack",
          "cloudformation:SetStackPolicy",
          "cloudformation:UpdateStack",
          "cloudformation:UpdateTerminationProtection",
        ]),
        ...askingEach(deployment, stack(`StackSet-${place.breakGlassRole}-0a1b2c`), [
          "cloudformation:DeleteStack",
        ]),
        ...roleChanges(developer, fanOut),
      ],
      allows: [
        ...askingEach(developer, stack("checkout"), ["cloudformation:DeleteStack"]),
        ...askingEach(developer, stack("StackSet-team-0a1b2c"), ["cloudformation:UpdateStack"]),
        ...askingEach(developer, carried, ["cloudformation:DescribeStacks"]),
        ...askingEach(developer, role(place.partition, account, "checkout"), ["iam:CreateRole"]),
        ...askingEach(fanOut, carried, ["cloudformation:UpdateStack"]),
      ],
    };
  },
});
