import { organizationOf } from "../../../components/guardrails/organization-of.ts";
import type { Place } from "../../../components/guardrails/place.ts";
import type { Organization } from "../../../components/guardrails/simulate/policy.ts";
import { CORE_ACCOUNTS } from "../../../facts/accounts.ts";
import { placeOf, targetsOf } from "../../../settings/guardrails.ts";
import type { Settings } from "../../../settings/schema/index.ts";
import { type PlanResource, textOf } from "../plan.ts";
import { policiesOfPlan } from "../policies-of-plan.ts";

const ACCOUNT = "aws:organizations/account:Account";
const ORGANIZATION = "aws:organizations/organization:Organization";

/** A plan's organization for the simulator, with the ids that the plan has. */
export interface PlanOrganization {
  readonly place: Place;
  readonly accountIds: ReadonlyMap<string, string>;
  readonly organization: Organization;
}

/** Undefined where ids are not known yet, as in a first preview. */
export function planOrganization(
  resources: readonly PlanResource[],
  settings: Settings,
): PlanOrganization | undefined {
  const created = new Map(resources.filter(({ type }) => type === ACCOUNT).map(({ name, id }) => [name, id]));
  const accountIds = new Map(
    Object.entries(settings.accounts).flatMap(([key, account]): [string, string][] => {
      const id = account.id ?? created.get(key);
      return id ? [[key, id]] : [];
    }),
  );
  const organizationId =
    settings.organization.adopt?.id ?? resources.find(({ type }) => type === ORGANIZATION)?.id;
  if (!organizationId || CORE_ACCOUNTS.some((key) => !accountIds.has(key))) return undefined;
  const accounts = Object.fromEntries(
    CORE_ACCOUNTS.map((key) => [key, accountIds.get(key) ?? ""]),
  ) as Place["accounts"];
  const place = { ...placeOf(settings), organizationId, accounts, managementAccountId: accounts.management };
  const policies = policiesOfPlan({ resources }).filter(({ text }) => textOf(text).startsWith("{"));
  return {
    place,
    accountIds,
    organization: organizationOf(place, policies, targetsOf(settings), accountIds),
  };
}
