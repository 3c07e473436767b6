import type { Settings } from "../../settings/schema/index.ts";
import { listOf, type Properties, textOf } from "../preview/plan.ts";
import type { World } from "../preview/stand-ins/index.ts";
import { resourcesOf, type StackState } from "./state.ts";

const ORGANIZATION = "aws:organizations/organization:Organization";

/** What ids may follow from, besides a thing's own inputs. */
export function worldOf(stack: string, state: StackState, settings: Settings): World {
  const { organization, regions, accounts } = settings;
  return {
    stack,
    homeRegion: regions.home,
    managementAccountId: accounts.management.id,
    organization: organization.adopt ?? createdOrganization(state),
    takenAccountIds: [],
  };
}

function createdOrganization(state: StackState): World["organization"] {
  const { id, outputs } = resourcesOf(state).find(({ type }) => type === ORGANIZATION) ?? {};
  const [root] = listOf(outputs?.roots) as readonly Properties[];
  return id === undefined || root === undefined ? undefined : { id, rootId: textOf(root.id) };
}
