import {
  isResourcePolicy,
  isStackPolicy,
  type Policy,
  type ResourcePolicy,
  type StackPolicy,
} from "../model/policy.ts";

/** Policies by the types that they are about, so that a resource costs only what is said about it. */
export interface Catalogue {
  readonly policies: readonly Policy[];
  readonly byId: ReadonlyMap<string, Policy>;
  readonly resourcePoliciesOf: (type: string) => readonly ResourcePolicy[];
  readonly stackPoliciesOf: (type: string) => readonly StackPolicy[];
}

export function catalogueOf(policies: readonly Policy[]): Catalogue {
  const resource = byType(policies.filter(isResourcePolicy));
  const stack = byType(policies.filter(isStackPolicy));
  return {
    policies,
    byId: new Map(policies.map((policy) => [policy.id, policy])),
    resourcePoliciesOf: (type) => resource.get(type) ?? [],
    stackPoliciesOf: (type) => stack.get(type) ?? [],
  };
}

function byType<Each extends Policy>(policies: readonly Each[]): ReadonlyMap<string, readonly Each[]> {
  const pairs = policies.flatMap((policy) => policy.types.map((type) => [type as string, policy] as const));
  const groups = Map.groupBy(pairs, ([type]) => type);
  return new Map([...groups].map(([type, members]) => [type, members.map(([, policy]) => policy)]));
}
