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

/** What AWS takes a policy for that has no type. */
const USUAL_TYPE = "SERVICE_CONTROL_POLICY";

/** Every policy of a plan at each of its targets, in the order in which they are attached. */
export function attachedPolicies(resources: readonly PlanResource[]): AttachedPolicy[] {
  const policies = resources.filter(({ type }) => type === POLICY);
  return resources
    .filter(({ type }) => type === ATTACHMENT)
    .map((attachment) => {
      const policy = policies.find((each) => isOf(attachment, each));
      return {
        type: textOf(policy?.inputs.type) || USUAL_TYPE,
        policy: policy?.name ?? textOf(attachment.inputs.policyId),
        target: targetOf(attachment, policy),
        size: textOf(policy?.inputs.content).length,
      };
    });
}

const isOf = ({ inputs, propertyDependencies }: PlanResource, { urn, id }: PlanResource): boolean =>
  propertyDependencies.policyId?.includes(urn) ?? (id !== null && inputs.policyId === id);

/** The landing zone's own attachments are named by policy and target, as a first preview knows no target's id. */
const targetOf = ({ name, inputs }: PlanResource, policy: PlanResource | undefined): string =>
  policy && name.startsWith(`${policy.name}-`) ? name.slice(policy.name.length + 1) : textOf(inputs.targetId);
