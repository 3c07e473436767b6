import { countUses, nearUses } from "../quotas/index.ts";
import { type QuotaUse, share } from "../quotas/use.ts";
import type { Rule } from "./scene.ts";

/** More of something than AWS allows. Where AWS raises the limit on request, it may have been raised already. */
export const quotaExceeded: Rule = ({ resources }) =>
  countUses(resources)
    .filter((one) => share(one) > 1)
    .map((one) => ({
      rule: "quota-exceeded",
      level: one.quota.raisable ? "advisory" : "mandatory",
      urn: one.urn,
      message: `${told(one)}${one.quota.raisable ? "; have it raised before you deploy" : "; AWS raises it for nobody"}`,
    }));

/** Nearly as much as AWS allows. */
export const quotaNear: Rule = ({ resources }) =>
  nearUses(resources)
    .filter((one) => share(one) <= 1)
    .map((one) => ({
      rule: "quota-near",
      level: "advisory",
      urn: one.urn,
      message: `${told(one)}; little room is left`,
    }));

const told = ({ quota, used, place }: QuotaUse): string =>
  `${quota.title} (${place}): ${used} of ${quota.limit} ${quota.unit}`;
