import { type Policy, isStackPolicy } from "../model/policy.ts";
import type { Parameters, Chosen } from "../model/parameters.ts";
import type { Resource, Stack } from "../model/stack.ts";
import { readOr } from "../values/unknown.ts";

/** What a policy finds at a resource: the sentence, or the property that it would have to know. */
export type Outcome = { readonly violates: string } | { readonly unknown: string };

/** Judges one resource; undefined if it passes. */
export function outcomeOf(
  policy: Policy,
  resource: Resource,
  stack: Stack,
  parameters: Chosen<Parameters>,
): Outcome | undefined {
  const judged = readOr(() =>
    isStackPolicy(policy)
      ? policy.companions(resource, stack, parameters)
      : policy.violation(resource.properties, parameters),
  );
  if ("unknown" in judged) return judged;
  return judged.value === false ? undefined : { violates: judged.value };
}
