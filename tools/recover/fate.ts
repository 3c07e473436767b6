import type { PendingOperation, StateResource } from "./state.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** What becomes of something pending. */
export type Fate =
  /** It goes into the state with this id. */
  | { readonly kind: "record"; readonly id: string; readonly sure: boolean }
  /** The state knows it; the refresh looks at what came of it. */
  | { readonly kind: "look"; readonly id: string }
  | { readonly kind: "forget" }
  /** It is being made at this moment. */
  | { readonly kind: "unfinished" }
  /** Nobody but a person can tell whether it is there. */
  | { readonly kind: "unclear"; readonly why: string }
  /** It is there, and the state has one already. */
  | { readonly kind: "doubled"; readonly why: string };

/** Where a person is needed, nothing is changed: the engine forgets all that is pending when a state is imported. */
export const needsPerson = ({ kind }: Fate): boolean => ["unfinished", "unclear", "doubled"].includes(kind);

export interface Circumstances {
  /** What the state has under the same URN. */
  readonly standing: StateResource | undefined;
  /** What the state has of the same type in the same place, under any URN. */
  readonly alike: readonly StateResource[];
  /** Left out for what is in no cloud. */
  readonly whereabouts?: Whereabouts | undefined;
}

/** Decides over one pending operation. */
export function fateOf({ type }: PendingOperation, circumstances: Circumstances): Fate {
  const { standing, alike, whereabouts } = circumstances;
  if (type !== "creating") return standing ? { kind: "look", id: standing.id ?? "" } : { kind: "forget" };
  if (whereabouts === undefined || whereabouts.kind === "absent")
    return standing ? { kind: "look", id: standing.id ?? "" } : { kind: "forget" };
  if (whereabouts.kind === "unclear" || whereabouts.kind === "unfinished") return whereabouts;
  const { id } = whereabouts;
  if (standing?.id === id) return { kind: "look", id };
  if (standing) {
    return { kind: "doubled", why: `the state has it as ${standing.id ?? "nothing"}, and AWS has ${id} too` };
  }
  const owner = alike.find((other) => other.id === id);
  if (owner) return { kind: "doubled", why: `the state has ${id} already, as ${owner.urn}` };
  return { kind: "record", id, sure: whereabouts.kind === "found" };
}
