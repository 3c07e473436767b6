import { documentSizes } from "../quotas/documents.ts";
import type { Rule } from "./scene.ts";

/** A policy document that AWS would refuse for its size. */
export const documentTooLarge: Rule = ({ resources }) =>
  documentSizes(resources)
    .filter(({ used, quota }) => used > quota.limit)
    .map(({ used, quota, place, urn }) => ({
      rule: "document-too-large",
      level: "mandatory",
      urn,
      message: `${place} is too large: ${quota.title.toLowerCase()}, ${used} of ${quota.limit} ${quota.unit}`,
    }));
