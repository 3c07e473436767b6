import {
  isResourcePolicy,
  isStackPolicy,
  type Policy,
  type ResourcePolicy,
  type StackPolicy,
} from "../model/policy.ts";
import { grouped } from "./grouped.ts";

/** Policies by the types that they are about, so that a resource costs only what is said about it. */
export interface Catalogue {
  readonly policies: readonly Policy[];
  readonly resourcePoliciesOf: (type: string) => readonly ResourcePolicy[];
  readonly stackPoliciesOf: (type: string) => readonly StackPolicy[];
  /** Whether any policy looks at resources of a type, be it as a companion. */
  readonly concerns: (type: string) => boolean;
}

export function catalogueOf(policies: readonly Policy[]): Catalogue {
  const resource = byType(policies.filter(isResourcePolicy));
  const stack = byType(policies.filter(isStackPolicy));
  const beside = new Set(policies.filter(isStackPolicy).flatMap((policy) => policy.beside));
  return {
    policies,
    resourcePoliciesOf: (type) => resource.get(type) ?? [],
    stackPoliciesOf: (type) => stack.get(type) ?? [],
    concerns: (type) => resource.has(type) || stack.has(type) || beside.has(type),
  };
}

const byType = <Each extends Policy>(policies: readonly Each[]): ReadonlyMap<string, readonly Each[]> =>
  grouped(policies.flatMap((policy) => policy.types.map((type) => [type, policy] as const)));
