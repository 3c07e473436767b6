import type { PlanResource } from "../plan.ts";
import { nameOf } from "../engine/urn.ts";
import type { Rule } from "./scene.ts";

/** Resources that wait for one another, so that none can be the first. Reported once per ring. */
export const cycle: Rule = ({ resources, resourceOf }) => {
  const finished = new Set<string>();
  const rings: string[][] = [];
  const walk = (resource: PlanResource, path: readonly string[]): void => {
    const { urn } = resource;
    if (finished.has(urn)) return;
    if (path.includes(urn)) {
      rings.push(path.slice(path.indexOf(urn)));
      return;
    }
    for (const other of waitsFor(resource)) {
      const next = resourceOf(other);
      if (next) walk(next, [...path, urn]);
    }
    finished.add(urn);
  };
  for (const resource of resources) walk(resource, []);
  return rings.map((ring) => ({
    rule: "cycle",
    level: "mandatory",
    urn: ring[0] ?? null,
    message: `These wait for one another: ${[...ring, ...ring.slice(0, 1)].map(nameOf).join(" -> ")}`,
  }));
};

const waitsFor = ({ parent, dependencies, propertyDependencies }: PlanResource): Set<string> =>
  new Set([
    ...(parent === null ? [] : [parent]),
    ...dependencies,
    ...Object.values(propertyDependencies).flat(),
  ]);
