import {
  type ExampleResource,
  type ExampleStack,
  JoinedText,
  JsonText,
  Reference,
} from "../../../policy-pack/model/example-stack.ts";
import { type Played, UNKNOWN, urnOf } from "./wire.ts";

/**
 * When an example is played. `first`: nothing exists, so references are unknown. `later`: they are known. `read`: as
 * a saved state may be, known and without any word of what depends on what.
 */
export const MOMENTS = ["first", "later", "read"] as const;

export type Moment = (typeof MOMENTS)[number];

/** An example as the engine would show it at some moment. */
export function playedStack(stack: ExampleStack, moment: Moment): Played[] {
  return Object.entries(stack).map(([name, { type, properties, protect }]) => {
    const inputs = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, resolved(value, stack, moment)]),
    );
    return {
      urn: urnOf(type, name),
      type,
      name,
      inputs,
      outputs: { ...inputs, ...outputsOf(stack, name, moment) },
      propertyDependencies: moment === "read" ? {} : dependenciesOf(properties, stack),
      protect,
    };
  });
}

function resolved(value: unknown, stack: ExampleStack, moment: Moment): unknown {
  if (value instanceof Reference) return moment === "first" ? UNKNOWN : outputOf(stack, value);
  if (value instanceof JsonText) {
    if (moment === "first" && referencesIn(value).length > 0) return UNKNOWN;
    return JSON.stringify(resolved(value.value, stack, moment));
  }
  if (value instanceof JoinedText)
    return moment === "first"
      ? UNKNOWN
      : value.parts.map((part) => String(resolved(part, stack, moment))).join("");
  return mapped(value, (part) => resolved(part, stack, moment));
}

function mapped(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}

/** All references in a value, at any depth. */
export function referencesIn(value: unknown): readonly Reference[] {
  if (value instanceof Reference) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

const dependenciesOf = (properties: object, stack: ExampleStack) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => {
      const names = [...new Set(referencesIn(value).map(({ name }) => name))];
      return names.length === 0
        ? []
        : [[key, names.map((name) => urnOf(resourceIn(stack, name).type, name))]];
    }),
  );

/** What AWS adds: an ARN, an id, and whatever other resources of the example refer to. */
function outputsOf(stack: ExampleStack, name: string, moment: Moment): object {
  const asked = Object.values(stack)
    .flatMap(({ properties }) => referencesIn(properties))
    .filter((reference) => reference.name === name)
    .map(({ property }) => property);
  const { properties } = resourceIn(stack, name);
  const added = ["id", "arn", ...asked].filter((property) => !(property in properties));
  return Object.fromEntries(
    added.map((property) => [
      property,
      moment === "first" ? UNKNOWN : outputOf(stack, new Reference(name, property)),
    ]),
  );
}

function outputOf(stack: ExampleStack, { name, property }: Reference): unknown {
  const { type, properties } = resourceIn(stack, name);
  if (property in properties)
    return resolved((properties as Record<string, unknown>)[property], stack, "later");
  const service = type.slice("aws:".length, type.indexOf("/"));
  const { region = "eu-west-1" } = properties as { readonly region?: string };
  return property.toLowerCase().endsWith("arn")
    ? `arn:aws:${service}:${region}:111122223333:${name}-0a1b2c`
    : `${name}-0a1b2c`;
}

function resourceIn(stack: ExampleStack, name: string): ExampleResource {
  const found = stack[name];
  if (found === undefined) throw new Error(`the example refers to "${name}", which it does not hold`);
  return found;
}
