import { z } from "zod";
import type { Shown } from "../../../policy-pack/judge/shown.ts";
import { type PlanResource, SECRET, UNKNOWN } from "../../preview/plan.ts";
import { checked, readJson } from "./file.ts";
import { readable, UNTOLD } from "./readable.ts";

const TREE = z.record(z.string(), z.unknown());

const PLAN = z.object({
  resources: z.array(
    z.object({
      urn: z.string(),
      type: z.string(),
      name: z.string(),
      custom: z.boolean(),
      inputs: TREE,
      outputs: TREE,
      protect: z.boolean(),
      propertyDependencies: z.record(z.string(), z.array(z.string())),
    }),
  ),
});

/** The resources of a plan in a file. Throws a UserError. */
export function resourcesOfPlanFile(path: string): readonly Shown[] {
  const { resources } = checked(readJson(path), PLAN, {
    path,
    isNo: "is no plan",
    todo: "Make one with `npm run preview -- --stack NAME --json > plan.json`.",
  });
  return resourcesOfPlan(resources as unknown as readonly PlanResource[]);
}

/** The resources of a plan. */
export const resourcesOfPlan = (resources: readonly PlanResource[]): readonly Shown[] =>
  resources
    .filter(({ custom }) => custom)
    .map(({ urn, type, name, inputs, outputs, protect, propertyDependencies }) => ({
      urn,
      type,
      name,
      inputs: readable(inputs, valueOf),
      outputs: readable(outputs, valueOf),
      protect,
      propertyDependencies,
    }));

const valueOf = (value: unknown): unknown => (value === UNKNOWN || value === SECRET ? UNTOLD : value);
