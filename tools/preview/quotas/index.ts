import type { PlanResource } from "../plan.ts";
import { accountCounts, organizationCounts, policiesPerTarget, trailCounts } from "./counts.ts";
import { documentSizes } from "./documents.ts";
import { type Measure, NEAR, type QuotaUse, share } from "./use.ts";

const COUNTS: readonly Measure[] = [accountCounts, organizationCounts, policiesPerTarget, trailCounts];

/** How many a plan has of everything that AWS counts. */
export const countUses: Measure = (resources) => COUNTS.flatMap((measure) => measure(resources));

/** The uses of quotas that are worth telling, the fullest first. */
export const nearUses = (resources: readonly PlanResource[]): QuotaUse[] =>
  [...countUses(resources), ...documentSizes(resources)]
    .filter((one) => share(one) >= NEAR)
    .sort((one, other) => share(other) - share(one));
