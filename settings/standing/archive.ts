import type { LockSettings } from "../schema/archive.ts";
import type { Comparison, Refusal } from "./refusal.ts";

/** The archive only ever gets stronger: its lock, its second copy, its names. */
export const archive: Comparison = (before, after) => [
  ...(before.archive.lock ? lock(before.archive.lock, after.archive.lock) : []),
  ...replica(before.archive.replica?.region, after.archive.replica?.region),
  ...prefix(before.organization.prefix, after.organization.prefix),
];

function lock(was: LockSettings, is: LockSettings | undefined): Refusal[] {
  const place = ["archive", "lock"];
  if (!is) {
    const message = `Object Lock can never be turned off again; keep mode "${was.mode}" and ${was.days} days`;
    return [{ place, message }];
  }
  const refusals: Refusal[] = [];
  if (was.mode === "compliance" && is.mode === "governance") {
    const message =
      'a lock is never weakened, and logs locked in compliance mode stay so in any case; keep "compliance"';
    refusals.push({ place: [...place, "mode"], message });
  }
  if (is.days < was.days) {
    const message = `a lock is never shortened, and logs already locked stay so in any case; write ${was.days} days or more`;
    refusals.push({ place: [...place, "days"], message });
  }
  return refusals;
}

function replica(was: string | undefined, is: string | undefined): Refusal[] {
  if (was === undefined || was === is) return [];
  const change = is === undefined ? "leaving the replica out" : `moving the replica to "${is}"`;
  const message = `${change} would delete protected buckets in "${was}", and the logs in them; keep the region "${was}"`;
  return [{ place: ["archive", "replica"], message }];
}

function prefix(was: string, is: string): Refusal[] {
  if (was === is) return [];
  const message = `another prefix would replace every protected bucket of the archive, because buckets cannot be renamed; keep "${was}"`;
  return [{ place: ["organization", "prefix"], message }];
}
