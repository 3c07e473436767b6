import type { PlanResource } from "./plan.ts";

/** Parents before their children, siblings by URN: the same in every run, whatever came first on the wire. */
export function inTreeOrder(resources: readonly PlanResource[]): readonly PlanResource[] {
  const children = Map.groupBy(resources, ({ parent }) => parent);
  const ordered: PlanResource[] = [];
  const visit = (parent: string | null): void => {
    const siblings = (children.get(parent) ?? []).sort((a, b) => (a.urn < b.urn ? -1 : 1));
    for (const resource of siblings) {
      ordered.push(resource);
      visit(resource.urn);
    }
  };
  visit(null);
  return ordered;
}
