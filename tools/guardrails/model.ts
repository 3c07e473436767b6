import { CORE_ACCOUNTS, type CoreAccount } from "../../facts/accounts.ts";
import type { Chosen } from "../../components/guardrails/chosen.ts";
import { itemOf } from "../../components/guardrails/items.ts";
import { loadOf } from "../../components/guardrails/packer/load.ts";
import { minimal } from "../../components/guardrails/packer/minimal.ts";
import type { Place } from "../../components/guardrails/place.ts";
import { type PolicyPlan, TYPES } from "../../components/guardrails/policies.ts";
import type { Organization } from "../../components/guardrails/simulate/policy.ts";
import { filled, type Ids } from "../../components/guardrails/stand-in-place.ts";
import { chosenGuardrails, guardrailPolicies, placeOf, targetsOf } from "../../settings/guardrails.ts";
import type { Settings } from "../../settings/schema/index.ts";
import { identityOf } from "../preview/stand-ins/identity.ts";
import { type AttachedPlan, organizationOf } from "../../components/guardrails/organization-of.ts";

/** The guardrails of a stack as the commands ask about them. */
export interface Model {
  readonly place: Place;
  /** What stands at each target. */
  readonly chosen: ReadonlyMap<string, readonly Chosen[]>;
  readonly policies: readonly PolicyPlan[];
  /** Account ids by key; made up, and the same in every run, for those that are not adopted. */
  readonly accountIds: ReadonlyMap<string, string>;
  /** The organization with the policies as they are attached. */
  readonly organization: Organization;
  /** The same with a policy for each guardrail, called by its id: it tells which of them has a say in a request. */
  readonly unpacked: Organization;
}

export function modelOf(settings: Settings): Model {
  const accountIds = new Map(
    Object.entries(settings.accounts).map(([key, { id }]) => [key, id ?? madeUp(key)]),
  );
  const idOf = (key: CoreAccount) => accountIds.get(key) ?? "";
  const ids: Ids = {
    organizationId: settings.organization.adopt?.id ?? `o-${identityOf("organization").lowerCase(10)}`,
    accounts: Object.fromEntries(CORE_ACCOUNTS.map((key) => [key, idOf(key)])) as Ids["accounts"],
  };
  const place: Place = { ...placeOf(settings), ...ids, managementAccountId: idOf("management") };
  const policies = guardrailPolicies(settings).map((each) => ({ ...each, text: filled(each.text, ids) }));
  const targets = targetsOf(settings);
  const chosen = chosenGuardrails(settings);
  return {
    place,
    chosen,
    policies,
    accountIds,
    organization: organizationOf(place, policies, targets, accountIds),
    unpacked: organizationOf(place, unpacked(chosen, place), targets, accountIds),
  };
}

const unpacked = (chosen: Model["chosen"], place: Place): AttachedPlan[] =>
  [...chosen].flatMap(([target, all]) =>
    all
      .filter(({ guardrail }) => guardrail.kind !== "declarative")
      .map((each) => {
        const kind = each.guardrail.kind === "rcp" ? "rcp" : "scp";
        const { text } = minimal(kind, loadOf(kind, itemOf(each, place)).statements);
        return { type: TYPES[kind], title: each.id, text, targets: [target] };
      }),
  );

const madeUp = (key: string): string => `5${identityOf(`account ${key}`).digits(11)}`;
