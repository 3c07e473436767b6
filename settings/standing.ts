import type { Settings } from "./schema/index.ts";
import { accounts } from "./standing/accounts.ts";
import { archive } from "./standing/archive.ts";
import { organization } from "./standing/organization.ts";
import type { Comparison, Refusal } from "./standing/refusal.ts";
import { regions } from "./standing/regions.ts";
import { trail } from "./standing/trail.ts";
import { units } from "./standing/units.ts";

const COMPARISONS: readonly Comparison[] = [organization, regions, units, accounts, archive, trail];

/**
 * Every change between the settings that a stack stands on and new ones that would be refused once they are deployed,
 * because accounts and all of the archive are protected. Another management account is another organization, where
 * nothing stands yet.
 */
export function refusals(before: Settings, after: Settings): Refusal[] {
  if (before.accounts.management.id !== after.accounts.management.id) return [];
  return COMPARISONS.flatMap((compare) => compare(before, after));
}
