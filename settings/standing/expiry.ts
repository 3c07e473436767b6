import { RETENTION_CLASSES } from "../../facts/retention-classes.ts";
import { retentionOf } from "../retention.ts";
import type { Comparison } from "./refusal.ts";

/** Logs that are kept today and would expire sooner. Nothing refuses that, so it is told. */
export const expiry: Comparison = ({ archive: before }, { archive: after }) =>
  RETENTION_CLASSES.flatMap((retentionClass) => {
    const was = retentionOf(before, retentionClass).expireAfterDays;
    const is = retentionOf(after, retentionClass).expireAfterDays;
    if (is >= was) return [];
    const place = ["archive", "retention", retentionClass, "expireAfterDays"];
    const message = `logs older than ${is} days that are kept for ${was} today would expire soon after the next up; write ${was} or more to keep them`;
    return [{ place, message }];
  });
