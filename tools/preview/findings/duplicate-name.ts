import { type PlanResource, UNKNOWN } from "../plan.ts";
import { PHYSICAL_NAMES } from "./physical-names.ts";
import { label, type Rule } from "./scene.ts";

/** Two resources that would have the same name in AWS, where only one can have it. Reported at each after the first. */
export const duplicateName: Rule = ({ resources }) => {
  const named = Map.groupBy(resources, nameInScope);
  return [...named].flatMap(([name, [first, ...others]]) => {
    if (name === undefined || first === undefined) return [];
    return others.map((other) => ({
      rule: "duplicate-name",
      level: "mandatory" as const,
      urn: other.urn,
      message: `${label(other)} would have the same name as ${label(first)}: ${physicalName(other) ?? ""}`,
    }));
  });
};

function physicalName({ type, inputs }: PlanResource): string | undefined {
  const name = inputs[PHYSICAL_NAMES[type]?.property ?? ""];
  return typeof name === "string" && name !== UNKNOWN ? name : undefined;
}

/** A key that two resources share when their names collide; undefined without a name of its own. */
function nameInScope(resource: PlanResource): string | undefined {
  const name = physicalName(resource);
  const scope = PHYSICAL_NAMES[resource.type]?.scope;
  if (name === undefined || scope === undefined) return undefined;
  const { type, account, region } = resource;
  const within = { everywhere: [], account: [account], "account and region": [account, region] }[scope];
  return JSON.stringify([type, ...within, name]);
}
