import type { ExampleResource, ExampleStack } from "../../../policy-pack/model/example-stack.ts";
import {
  isStackPolicy,
  type Policy,
  type ResourcePolicy,
  type StackPolicy,
} from "../../../policy-pack/model/policy.ts";
import { referencesIn } from "./examples.ts";

/** An example of any policy as a stack, whose first resource is the one judged. */
export interface Case {
  readonly stack: ExampleStack;
  /** The sentence that says what is wrong; undefined where nothing is. */
  readonly says?: string;
}

/** All that a policy must pass, or must not. */
export function casesOf(policy: Policy, kind: "passes" | "fails"): readonly Case[] {
  return isStackPolicy(policy) ? stackCases(policy, kind) : resourceCases(policy, kind);
}

const stackCases = (policy: StackPolicy, kind: "passes" | "fails"): readonly Case[] =>
  kind === "passes"
    ? policy.passes.map((stack) => ({ stack }))
    : policy.fails.map(([stack, says]) => ({ stack, says }));

const resourceCases = (policy: ResourcePolicy, kind: "passes" | "fails"): readonly Case[] =>
  policy.types.flatMap((type) =>
    examplesFor(policy, kind, type).map((example): Case => {
      const [properties, says] = Array.isArray(example) ? (example as [object, string]) : [example];
      const stack = { example: { type, properties, protect: false }, ...whatItRefersTo(properties) };
      return says === undefined ? { stack } : { stack, says };
    }),
  );

/** What the arguments of one resource refer to is of no type that a policy is about. */
const whatItRefersTo = (properties: object): Readonly<Record<string, ExampleResource>> =>
  Object.fromEntries(
    referencesIn(properties).map(({ name }) => [
      name,
      { type: "aws:some/other:Other", properties: {}, protect: false },
    ]),
  );

function examplesFor(policy: ResourcePolicy, kind: "passes" | "fails", type: string): readonly object[] {
  const examples: unknown = policy[kind];
  if (Array.isArray(examples)) return examples as object[];
  return (examples as Readonly<Record<string, readonly object[]>>)[type] ?? [];
}
