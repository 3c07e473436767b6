import { role } from "../../../components/guardrails/catalogue/people.ts";
import { DERIVED } from "../../../components/guardrails/simulate/context.ts";
import type { Simulator } from "../../../components/guardrails/simulate/simulator.ts";
import { DEPLOYMENT_ACTIONS } from "../../../facts/deployment-actions.ts";
import { label } from "../findings/scene.ts";
import { type Finding, type PlanResource, textOf } from "../plan.ts";
import type { PlanOrganization } from "./plan-organization.ts";

/** Resources that the next deployment could not place or change, because a guardrail denies what it calls. */
export function deniedDeployment(
  resources: readonly PlanResource[],
  { place, accountIds }: PlanOrganization,
  { verdict }: Simulator,
): Finding[] {
  const { partition, deploymentRole } = place;
  return resources.flatMap((resource): Finding[] => {
    const account = accountIds.get(resource.account ?? "");
    if (account === undefined) return [];
    const arn = arnOf(resource, partition);
    const principal = role(partition, account, deploymentRole);
    const context = {
      "aws:ResourceAccount": account,
      ...(resource.region === null ? {} : { "aws:RequestedRegion": resource.region }),
    };
    const knowledge = { isKnown: (key: string) => DERIVED.has(key), isResourceKnown: arn !== undefined };
    return (DEPLOYMENT_ACTIONS[resource.type] ?? []).flatMap((action): Finding[] => {
      const found = verdict({ principal, action, resource: arn ?? "*", context }, knowledge);
      if (found.decision !== "denied") return [];
      const by = found.by ? `${found.by.policy} at ${found.by.target}` : `what ${found.notAllowedAt} allows`;
      const message = `${label(resource)} could not be placed: ${by} denies ${action} to ${deploymentRole}; exempt "deployment" there`;
      return [{ rule: "guardrail-denies-deployment", level: "mandatory", urn: resource.urn, message }];
    });
  });
}

/** The ARN of a resource, or of the bucket that it is a part of. */
function arnOf({ inputs, outputs, type }: PlanResource, partition: string): string | undefined {
  const arn = textOf(outputs.arn);
  if (arn.startsWith("arn:")) return arn;
  const bucket = textOf(inputs.bucket);
  return type.startsWith("aws:s3/") && bucket !== "" ? `arn:${partition}:s3:::${bucket}` : undefined;
}
