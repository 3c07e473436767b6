import type { Resource, Stack } from "../model/stack.ts";
import { isInOnePlace } from "../values/places.ts";
import { knownOf } from "../values/unknown.ts";
import { at } from "../values/values.ts";
import { dependencyIndex } from "./dependencies.ts";
import { grouped } from "./grouped.ts";
import { identitiesOf, literalsIn, namesInArn } from "./identities.ts";
import { remembered } from "./remembered.ts";
import { stringsIn } from "./strings.ts";

/** Relates the resources of a stack. Each index is built once, when a policy first asks for it. */
export function stackOf(resources: readonly Resource[]): Stack {
  const byType = grouped(resources.map((resource) => [resource.type, resource] as const));
  const of = (types: readonly string[]) => types.flatMap((type) => byType.get(type) ?? []);
  const byIdentity = remembered((type: string) => indexed(of([type]), identitiesOf));
  const { behind, ofOneOrigin } = dependencyIndex(resources);

  /**
   * Of one type, the resources that a property takes its value from or names. Where several stand behind a known value,
   * those that it names are meant; where it names none of them, all are.
   */
  const targetsOf = (from: Resource, property: string, type: string): readonly Resource[] => {
    const depended = behind(from, property, type);
    if (depended.length === 1) return depended;
    const named = literally(from, property, byIdentity(type));
    if (depended.length === 0) return named;
    const both = depended.filter((candidate) => named.includes(candidate));
    return both.length > 0 ? both : depended;
  };
  const referrers = remembered((key: string) => {
    const [type = "", property = "", toType = ""] = key.split("\0");
    const pairs = of([type]).flatMap((from) =>
      targetsOf(from, property, toType).map((to) => [to.urn, from] as const),
    );
    return grouped(pairs);
  });
  const stack = {
    of: (...types: readonly string[]) => of(types),
    referring(to: Resource, property: string, ...types: readonly string[]) {
      const found = types.flatMap(
        (type) => referrers([type, property, to.type].join("\0")).get(to.urn) ?? [],
      );
      if (found.length === 0) for (const from of ofOneOrigin(to, property, types)) valueAt(from, property);
      return found;
    },
    referred(from: Resource, property: string, ...types: readonly string[]) {
      const found = types.flatMap((type) => targetsOf(from, property, type));
      if (found.length === 0) valueAt(from, property);
      return found;
    },
  };
  return stack as unknown as Stack;
}

/** Reading a value that is not known yet ends the judgement. */
const valueAt = ({ properties }: Resource, property: string): unknown =>
  (properties as Readonly<Record<string, unknown>>)[property];

function literally(
  from: Resource,
  property: string,
  byIdentity: ReadonlyMap<string, readonly Resource[]>,
): readonly Resource[] {
  if (byIdentity.size === 0) return [];
  const values = stringsIn(knownOf(() => valueAt(from, property)));
  const named = (literals: readonly string[]) => literals.flatMap((literal) => byIdentity.get(literal) ?? []);
  const found = [
    ...named(values.flatMap(literalsIn)),
    ...named(values.flatMap(namesInArn)).filter(({ properties }) => !hasArn(properties)),
  ];
  return [...new Set(found)].filter((candidate) => canBeNear(from, candidate));
}

const hasArn = (properties: unknown): boolean => knownOf(() => at(properties, "arn")) !== undefined;

/** A region that is not known yet is no reason to doubt. */
const canBeNear = (one: Resource, other: Resource): boolean =>
  knownOf(() => isInOnePlace(one, other)) ?? true;

const indexed = (
  resources: readonly Resource[],
  keys: (resource: Resource) => readonly string[],
): ReadonlyMap<string, readonly Resource[]> =>
  grouped(resources.flatMap((resource) => keys(resource).map((key) => [key, resource] as const)));
