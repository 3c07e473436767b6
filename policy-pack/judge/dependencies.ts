import type { Resource } from "../model/stack.ts";
import { grouped } from "./grouped.ts";
import { namesIn } from "./identities.ts";
import { remembered } from "./remembered.ts";

interface DependencyIndex {
  /** The resources of a type that a property takes its value from. */
  readonly behind: (from: Resource, property: string, type: string) => readonly Resource[];
  /**
   * The resources of some types whose property is made from what the name of another resource is made from too, such as
   * a random suffix: while it is not known, it may be that name.
   */
  readonly ofOneOrigin: (to: Resource, property: string, types: readonly string[]) => readonly Resource[];
}

/** What depends on what in a stack. */
export function dependencyIndex(resources: readonly Resource[]): DependencyIndex {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const directly = (urns: readonly string[] | undefined, type: string): readonly Resource[] =>
    (urns ?? []).flatMap((urn) => {
      const resource = byUrn.get(urn);
      return resource?.type === type ? [resource] : [];
    });
  /** `policy.bucket` names the bucket too, and makes sure that the policy is there before. */
  const throughCompanions = (urns: readonly string[] | undefined, type: string): readonly Resource[] =>
    (urns ?? []).flatMap((urn) => directly(namingUrns(byUrn.get(urn), type), type));
  const byType = grouped(resources.map((resource) => [resource.type, resource] as const));
  const dependants = remembered((key: string) => {
    const [type = "", property = ""] = key.split("\0");
    return grouped(
      (byType.get(type) ?? []).flatMap((from) =>
        (from.propertyDependencies[property] ?? []).map((urn) => [urn, from] as const),
      ),
    );
  });
  return {
    behind(from, property, type) {
      const urns = from.propertyDependencies[property];
      const direct = directly(urns, type);
      return direct.length > 0 ? direct : [...new Set(throughCompanions(urns, type))];
    },
    ofOneOrigin: (to, property, types) =>
      namingUrns(to, to.type).flatMap((urn) =>
        types.flatMap((type) => dependants([type, property].join("\0")).get(urn) ?? []),
      ),
  };
}

/** What the properties of a resource depend on that would name a resource of a type. */
const namingUrns = (resource: Resource | undefined, type: string): readonly string[] =>
  resource === undefined ? [] : namesIn(type).flatMap((name) => resource.propertyDependencies[name] ?? []);
