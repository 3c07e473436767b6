import { attachedPolicies } from "./attached-policies.ts";
import { type Plan, textOf } from "./plan.ts";
import type { AttachedPlan } from "../../components/guardrails/organization-of.ts";

/** The policies of a plan with their targets. */
export function policiesOfPlan({ resources }: Pick<Plan, "resources">): AttachedPlan[] {
  const targets = Map.groupBy(attachedPolicies(resources), ({ policy }) => policy);
  return resources
    .filter(({ type }) => type === "aws:organizations/policy:Policy")
    .map(({ name, inputs }) => ({
      type: textOf(inputs.type) as AttachedPlan["type"],
      title: textOf(inputs.name),
      text: textOf(inputs.content),
      targets: (targets.get(name) ?? []).map(({ target }) => target),
    }));
}
