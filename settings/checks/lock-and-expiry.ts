import { RETENTION_CLASSES, RETENTION_CLASS_FACTS } from "../../facts/retention-classes.ts";
import { problem } from "../problem.ts";
import { retentionOf } from "../retention.ts";
import type { Check } from "./check.ts";

/** No log expires before its lock ends. */
export const lockAndExpiry: Check = ({ archive }) => {
  const lock = archive?.lock;
  if (!lock) return [];
  return RETENTION_CLASSES.filter(
    (kind) => RETENTION_CLASS_FACTS[kind].lockable && retentionOf(archive, kind).expireAfterDays < lock.days,
  ).map((kind) => {
    const path = ["archive", "retention", kind, "expireAfterDays"];
    const byDefault = archive.retention[kind] ? "" : ", its default";
    const wrong = {
      got: `${retentionOf(archive, kind).expireAfterDays}${byDefault}`,
      allowed: `${lock.days} (archive.lock.days) or more, because a locked log cannot expire`,
      fix: `write ${lock.days} or more, or a shorter lock`,
    };
    return problem(path, wrong, [path, ["archive", "lock"]]);
  });
};
