import type { Properties } from "../preview/plan.ts";

/** A resource as the engine writes it down. What is not named here is kept as it is. */
export interface StateResource {
  readonly urn: string;
  readonly type: string;
  /** False for components. */
  readonly custom: boolean;
  readonly id?: string;
  readonly inputs?: Properties;
  readonly outputs?: Properties;
  /** `URN::id` of its provider. */
  readonly provider?: string;
  readonly parent?: string;
  /** True for what a replacement has left behind. */
  readonly delete?: boolean;
}

/** Something that a run had begun when it was killed. */
export interface PendingOperation {
  readonly type: "creating" | "updating" | "deleting" | "reading" | "importing";
  readonly resource: StateResource;
}

/** What `pulumi stack export` writes. */
export interface StackState {
  readonly deployment: {
    readonly manifest?: Readonly<Record<string, unknown>>;
    readonly resources?: readonly StateResource[];
    readonly pending_operations?: readonly PendingOperation[];
  };
}

export const resourcesOf = ({ deployment }: StackState): readonly StateResource[] =>
  deployment.resources ?? [];

/** What is pending, each once: a run that meets a pending creation begins it again and writes it down again. */
export const pendingIn = ({ deployment }: StackState): PendingOperation[] => [
  ...new Map(
    (deployment.pending_operations ?? []).map((each) => [`${each.type} ${each.resource.urn}`, each]),
  ).values(),
];

export interface Found {
  readonly resource: StateResource;
  readonly id: string;
}

/**
 * The state with what was found in it, and nothing pending. New resources go last: a creation begins only after all
 * that it rests on is recorded, and the engine wants that to come first.
 */
export function recoveredState(
  state: StackState,
  found: readonly Found[],
  lookedAt: ReadonlySet<string>,
): StackState {
  const { pending_operations: _, ...deployment } = state.deployment;
  const before = resourcesOf(state).map((each) => (lookedAt.has(each.urn) ? { ...each, ...UNSURE } : each));
  return { ...state, deployment: { ...deployment, resources: [...before, ...found.map(recorded)] } };
}

/**
 * Makes the engine look at a resource in AWS before it relies on it. A refresh takes the mark away; until there was
 * one, not even a `pulumi up` believes what is only supposed.
 */
const UNSURE = { refreshBeforeUpdate: true };

/**
 * As if its creation had just ended. Its inputs stand in for what AWS answered, because a provider reads some things by
 * more than their id; the refresh puts AWS's own answer in their place.
 */
function recorded({ resource, id }: Found): StateResource {
  const { __defaults: _, ...inputs } = resource.inputs ?? {};
  return { ...resource, ...UNSURE, id, outputs: { ...inputs, id } };
}
