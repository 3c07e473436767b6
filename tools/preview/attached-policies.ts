import { ROOT } from "../../components/guardrails/targets.ts";
import { nameOf } from "./engine/urn.ts";
import { type PlanResource, textOf } from "./plan.ts";

/** A policy of Organizations where it is attached. */
export interface AttachedPolicy {
  readonly type: string;
  /** The resource's name. */
  readonly policy: string;
  /** `root`, a unit's path or `account:KEY`. */
  readonly target: string;
  /** Characters of the document; none where a first preview does not know it. */
  readonly size: number;
}

const POLICY = "aws:organizations/policy:Policy";
const ATTACHMENT = "aws:organizations/policyAttachment:PolicyAttachment";

/** Every policy of a plan at each of its targets, in the order in which they are attached. */
export function attachedPolicies(resources: readonly PlanResource[]): AttachedPolicy[] {
  const policies = new Map(
    resources.filter(({ type }) => type === POLICY).map((resource) => [resource.urn, resource]),
  );
  return resources
    .filter(({ type }) => type === ATTACHMENT)
    .flatMap(({ name, propertyDependencies }) => {
      const policy = (propertyDependencies.policyId ?? []).map((urn) => policies.get(urn)).find(Boolean);
      if (!policy) return [];
      // An attachment is named by its policy and its target, whose id a first preview does not know.
      const target = name.slice(nameOf(policy.urn).length + 1);
      return {
        type: textOf(policy.inputs.type),
        policy: policy.name,
        target: target || ROOT,
        size: textOf(policy.inputs.content).length,
      };
    });
}
