import type { Settings } from "./schema/index.ts";
import { accounts } from "./standing/accounts.ts";
import { archive } from "./standing/archive.ts";
import { expiry } from "./standing/expiry.ts";
import { organization } from "./standing/organization.ts";
import type { Comparison, Refusal } from "./standing/refusal.ts";
import { regions } from "./standing/regions.ts";
import { services } from "./standing/services.ts";
import { trail } from "./standing/trail.ts";
import { units } from "./standing/units.ts";

const COMPARISONS: readonly Comparison[] = [organization, services, regions, units, accounts, archive, trail];

/**
 * Every change between the settings that a stack stands on and new ones that would be refused once they are deployed,
 * because accounts and all of the archive are protected. Another management account is another organization, where
 * nothing stands yet.
 */
export function refusals(before: Settings, after: Settings): Refusal[] {
  return areOneOrganization(before, after) ? COMPARISONS.flatMap((compare) => compare(before, after)) : [];
}

/** Every change by which logs would go sooner than they do on the settings that a stack stands on. */
export const losses = (before: Settings, after: Settings): Refusal[] =>
  areOneOrganization(before, after) ? expiry(before, after) : [];

const areOneOrganization = (before: Settings, after: Settings): boolean =>
  before.accounts.management.id === after.accounts.management.id;
