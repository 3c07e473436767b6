import { standardOf, type Chosen, type Parameters } from "../model/parameters.ts";
import type { Policy } from "../model/policy.ts";
import type { Resource, Stack } from "../model/stack.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Finding, Level } from "./finding.ts";
import { outcomeOf } from "./outcome.ts";
import { stackOf } from "./relations.ts";

/** Why a finding does not count, or why what somebody wrote does not make it so. */
export type Exempted = Pick<Finding, "exemption" | "remark">;

/** What is asked of the policies. */
export interface Demands {
  readonly levelOf: (policy: Policy) => Level;
  readonly parametersOf: (policy: Policy) => Chosen<Parameters>;
  readonly exemptionOf: (policy: Policy, resource: Resource) => Exempted;
}

/** What resource policies find at one resource. */
export const judgeResource = (resource: Resource, catalogue: Catalogue, demands: Demands): Finding[] =>
  findingsAt(resource, NOTHING_BESIDE, catalogue.resourcePoliciesOf(resource.type), demands);

const NOTHING_BESIDE = stackOf([]);

/** What stack policies find in a whole stack. */
export function judgeStack(
  resources: readonly Resource[],
  catalogue: Catalogue,
  demands: Demands,
): Finding[] {
  const stack = stackOf(resources);
  return resources.flatMap((resource) =>
    findingsAt(resource, stack, catalogue.stackPoliciesOf(resource.type), demands),
  );
}

const findingsAt = (
  resource: Resource,
  stack: Stack,
  policies: readonly Policy[],
  demands: Demands,
): Finding[] =>
  policies.flatMap((policy): Finding[] => {
    const level = demands.levelOf(policy);
    if (level === "disabled") return [];
    const outcome = outcomeOf(policy, resource, stack, demands.parametersOf(policy));
    if (outcome === undefined) return [];
    const exempted = demands.exemptionOf(policy, resource);
    // What is exempt is told, and stops nobody; nor does what is not known yet.
    const binding = level !== "advisory" && exempted.exemption === undefined && "violates" in outcome;
    return [{ policy, resource, outcome, level: binding ? "mandatory" : "advisory", ...exempted }];
  });

/** Every policy at one level, with its standard parameters and no exemptions. */
export const allAt = (level: Level): Demands => ({
  levelOf: () => level,
  parametersOf: ({ parameters = {} }) => standardOf(parameters),
  exemptionOf: () => ({}),
});
