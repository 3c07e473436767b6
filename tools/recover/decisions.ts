import { type Fate, fateOf } from "./fate.ts";
import { type Place, placeOf } from "./place.ts";
import {
  type PendingOperation,
  pendingIn,
  resourcesOf,
  type StackState,
  type StateResource,
} from "./state.ts";
import type { Whereabouts } from "./whereabouts.ts";

export interface Decision {
  readonly operation: PendingOperation;
  /** Left out for what is in no cloud. */
  readonly place: Place | undefined;
  readonly fate: Fate;
}

/** Finds out where a thing is whose creation nobody saw the end of. */
export type Search = (
  resource: StateResource,
  place: Place,
  alike: readonly StateResource[],
) => Promise<Whereabouts>;

/** Decides over everything pending, one after another: nothing is taken for two things at once. */
export async function decisionsOn(state: StackState, search: Search): Promise<Decision[]> {
  const known = resourcesOf(state).filter((each) => each.delete !== true);
  const decisions: Decision[] = [];
  for (const operation of pendingIn(state)) {
    const { resource } = operation;
    const place = placeOf(resource, known);
    const alike = known.filter(isLike(resource));
    const whereabouts =
      operation.type === "creating" && place ? await search(resource, place, alike) : undefined;
    const standing = known.find(({ urn }) => urn === resource.urn);
    const fate = fateOf(operation, { standing, alike, whereabouts });
    if (fate.kind === "record") known.push({ ...resource, id: fate.id });
    decisions.push({ operation, place, fate });
  }
  return decisions;
}

const isLike = (one: StateResource) => (other: StateResource) =>
  one.type === other.type && one.provider === other.provider && one.inputs?.region === other.inputs?.region;
