import type { Resource, Stack } from "../model/stack.ts";
import { grouped } from "./grouped.ts";
import { identitiesOf, plain } from "./identities.ts";
import { isInOnePlace } from "../values/places.ts";
import { stringsIn } from "./strings.ts";
import { readOr } from "../values/unknown.ts";

/** Relates the resources of a stack. Each index is built once, when a policy first asks for it. */
export function stackOf(resources: readonly Resource[]): Stack {
  const byType = grouped(resources.map((resource) => [resource.type, resource] as const));
  const of = (types: readonly string[]) => types.flatMap((type) => byType.get(type) ?? []);
  const byIdentity = remembered((type: string) => indexed(of([type]), identitiesOf));
  const referred = (from: Resource, property: string, types: readonly string[]) =>
    types.flatMap((type) => targetsOf(from, property, of([type]), byIdentity(type)));
  const referrers = remembered((key: string) => {
    const [type = "", property = "", toType = ""] = key.split("\0");
    const pairs = of([type]).flatMap((from) =>
      referred(from, property, [toType]).map((to) => [to.urn, from] as const),
    );
    return grouped(pairs);
  });
  const stack = {
    of: (...types: readonly string[]) => of(types),
    referring: (to: Resource, property: string, ...types: readonly string[]) =>
      types.flatMap((type) => referrers([type, property, to.type].join("\0")).get(to.urn) ?? []),
    referred(from: Resource, property: string, ...types: readonly string[]) {
      const found = referred(from, property, types);
      // A value of nothing in this stack that is not known yet could still name one of its resources.
      if (found.length === 0) valueAt(from, property);
      return found;
    },
  };
  return stack as unknown as Stack;
}

const valueAt = ({ properties }: Resource, property: string): unknown =>
  (properties as Readonly<Record<string, unknown>>)[property];

/**
 * The candidates that a property takes its value from or names. Where several stand behind a known value, those that
 * it names are meant; where it names none of them (as `s3://bucket/prefix` does), all are.
 */
function targetsOf(
  from: Resource,
  property: string,
  candidates: readonly Resource[],
  byIdentity: ReadonlyMap<string, readonly Resource[]>,
): readonly Resource[] {
  if (candidates.length === 0) return [];
  const behind = new Set(from.propertyDependencies[property]);
  const depended = behind.size === 0 ? [] : candidates.filter(({ urn }) => behind.has(urn));
  if (depended.length === 1) return depended;
  const named = literally(from, property, byIdentity);
  if (depended.length === 0) return named;
  const both = depended.filter((candidate) => named.includes(candidate));
  return both.length > 0 ? both : depended;
}

function literally(
  from: Resource,
  property: string,
  byIdentity: ReadonlyMap<string, readonly Resource[]>,
): readonly Resource[] {
  const read = readOr(() => valueAt(from, property));
  if (!("value" in read)) return [];
  const found = stringsIn(read.value).flatMap((value) => byIdentity.get(plain(value)) ?? []);
  return [...new Set(found)].filter((candidate) => canBeNear(from, candidate));
}

/** A region that is not known yet is no reason to doubt. */
function canBeNear(one: Resource, other: Resource): boolean {
  const near = readOr(() => isInOnePlace(one, other));
  return "unknown" in near || near.value;
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

const indexed = (
  resources: readonly Resource[],
  keys: (resource: Resource) => readonly string[],
): ReadonlyMap<string, readonly Resource[]> =>
  grouped(resources.flatMap((resource) => keys(resource).map((key) => [key, resource] as const)));
