import type { Finding, PlanResource } from "../plan.ts";

/** What a rule may look at. */
export interface Scene {
  readonly resources: readonly PlanResource[];
  readonly resourceOf: (urn: string) => PlanResource | undefined;
  /** Regions where resources may stand: the governed ones and the replica's. */
  readonly regions: readonly string[];
  /** Account keys of the settings, and the id of each adopted account. */
  readonly accountIds: Readonly<Record<string, string | undefined>>;
}

/** One thing that must not be in a plan: looks at the whole plan, and reports each place where it is. */
export type Rule = (scene: Scene) => readonly Finding[];

export function sceneOf(
  resources: readonly PlanResource[],
  settings: Pick<Scene, "regions" | "accountIds">,
): Scene {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  return { ...settings, resources, resourceOf: (urn) => byUrn.get(urn) };
}

/** Whether a resource is placed through the AWS provider; providers themselves are not. */
export const isOfAws = ({ type, custom }: PlanResource): boolean => custom && type.startsWith("aws:");

/** A resource as a person finds it in the program. */
export const label = ({ type, name }: PlanResource): string => `${type.split(":").at(-1) ?? type} "${name}"`;
