import {
  type ExampleResource,
  type ExampleStack,
  Reference,
} from "../../../policy-pack/model/example-stack.ts";

/** The resources of an example, each after those that it refers to. */
export function inOrder(stack: ExampleStack): readonly (readonly [string, ExampleResource])[] {
  const done = new Map<string, ExampleResource>();
  const add = (name: string, above: readonly string[]): void => {
    const resource = stack[name];
    if (resource === undefined || done.has(name) || above.includes(name)) return;
    for (const { name: other } of referencesIn(resource.properties)) add(other, [...above, name]);
    done.set(name, resource);
  };
  for (const name of Object.keys(stack)) add(name, []);
  return [...done];
}

/** All references in a value, at any depth. */
export function referencesIn(value: unknown): readonly Reference[] {
  if (value instanceof Reference) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}
