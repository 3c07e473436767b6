import type { ExampleStack } from "../../../policy-pack/model/example-stack.ts";
import { isStackPolicy, type Policy, type ResourcePolicy } from "../../../policy-pack/model/policy.ts";
import { variableFor } from "./example-class.ts";

/** What passes, as a stack. */
export const firstPass = (policy: Policy): ExampleStack =>
  isStackPolicy(policy) ? (policy.passes[0] ?? {}) : alone(policy, first(policy, "passes"));

/** What fails, as a stack, and the sentence that tells why. */
export function firstFail(policy: Policy): readonly [ExampleStack, string] {
  if (isStackPolicy(policy)) return policy.fails[0] ?? [{}, ""];
  const [properties, says] = first(policy, "fails") as readonly [object, string];
  return [alone(policy, properties), says];
}

function first(policy: ResourcePolicy, kind: "passes" | "fails"): object {
  const examples: unknown = policy[kind];
  const [type = ""] = policy.types;
  const ofType = Array.isArray(examples) ? examples : (examples as Readonly<Record<string, unknown[]>>)[type];
  return (ofType?.[0] ?? {}) as object;
}

function alone({ types: [type = ""] }: Policy, properties: object): ExampleStack {
  return { [variableFor(type)]: { type, properties, protect: false } };
}
