import type { PolicyType } from "../../facts/policy-types.ts";
import type { Chosen } from "./chosen.ts";
import { declarativeDocuments } from "./declarative.ts";
import { itemOf } from "./items.ts";
import { type Item, type Kind, limitsOf, type Misfit, packOrganization } from "./packer/index.ts";
import { hashOf } from "./packer/hash.ts";
import type { Place } from "./place.ts";

/** A policy of the organization, and what it attaches to. */
export interface PolicyPlan {
  /** Names the resource: kind, first target and number. */
  readonly key: string;
  readonly type: PolicyType;
  /** What the policy's name in AWS begins with. */
  readonly title: string;
  readonly text: string;
  /** `root`, units by path, accounts as `account:KEY`. */
  readonly targets: readonly string[];
  /** The guardrails of each statement; of the whole document for a declarative policy. */
  readonly origins: readonly (readonly string[])[];
}

/** Policies in the order in which they can be written without a gap; or what found no room, and at which target. */
export type Policies =
  | { readonly policies: readonly PolicyPlan[] }
  | { readonly misfits: readonly (readonly [target: string, misfit: Misfit])[] };

export const TYPES: Readonly<Record<Kind, PolicyType>> = {
  scp: "SERVICE_CONTROL_POLICY",
  rcp: "RESOURCE_CONTROL_POLICY",
};

/** The policies that carry the guardrails of every target. */
export function policiesOf(chosen: ReadonlyMap<string, readonly Chosen[]>, place: Place): Policies {
  const [scps, rcps] = [packed("scp", chosen, place), packed("rcp", chosen, place)];
  const misfits = [scps, rcps].flatMap((each) => ("misfits" in each ? each.misfits : []));
  if (misfits.length > 0) return { misfits };
  return { policies: [...policiesIn(scps), ...policiesIn(rcps), ...declarative(chosen, place)] };
}

const policiesIn = (each: Policies): readonly PolicyPlan[] => ("policies" in each ? each.policies : []);

function packed(kind: Kind, chosen: ReadonlyMap<string, readonly Chosen[]>, place: Place): Policies {
  const items = new Map<string, Item[]>(
    [...chosen].map(([target, all]) => [
      target,
      all.filter(({ guardrail }) => guardrail.kind === kind).map((each) => itemOf(each, place)),
    ]),
  );
  const packing = packOrganization(kind, items, limitsOf(kind));
  if ("misfits" in packing) return { misfits: [...packing.misfits] };
  return {
    policies: packing.documents.map(({ name, text, targets, origins }) => {
      const key = `${kind}-${name}`;
      return { key, type: TYPES[kind], title: titleOf(place, key), text, targets, origins };
    }),
  };
}

const declarative = (chosen: ReadonlyMap<string, readonly Chosen[]>, place: Place): PolicyPlan[] =>
  declarativeDocuments(chosen, place).map(({ type, name, content, targets, guardrails }) => {
    const key = `${type
      .toLowerCase()
      .replace(/_policy$/, "")
      .replaceAll("_", "-")}-${name}`;
    return {
      key,
      type,
      title: titleOf(place, key),
      text: JSON.stringify(content),
      targets,
      origins: [guardrails],
    };
  });

/** AWS takes 128 characters; what tells contents apart comes behind. */
const LONGEST_TITLE = 119;

/** AWS takes letters, digits and a few signs; a unit's path may be longer than that. */
function titleOf({ prefix }: Place, key: string): string {
  const title = `${prefix}-${key.replaceAll("/", ".").replaceAll(":", "-")}`;
  if (title.length <= LONGEST_TITLE) return title;
  const told = `-${hashOf(key).toString(16)}`;
  return title.slice(0, LONGEST_TITLE - told.length) + told;
}
