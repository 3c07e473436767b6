import { readFileSync } from "node:fs";
import { z } from "zod";
import { UserError } from "../../../settings/errors.ts";
import type { Plan } from "../../preview/plan.ts";

const plan = z.looseObject({
  resources: z.array(
    z.looseObject({
      urn: z.string(),
      type: z.string(),
      name: z.string(),
      inputs: z.record(z.string(), z.unknown()),
    }),
  ),
});

const TODO = "Write one with: npm run preview -- --stack NAME --json > plan.json";

/** A plan that the preview wrote earlier. */
export function readPlan(file: string): Plan {
  const { success, data } = plan.safeParse(contentsOf(file));
  if (success) return data as unknown as Plan;
  throw new UserError({ what: `${file} is no plan of the preview.`, places: [], todo: TODO });
}

function contentsOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UserError({
      what: `The plan ${file} cannot be read.`,
      places: [error instanceof Error ? error.message : String(error)],
      todo: TODO,
    });
  }
}
