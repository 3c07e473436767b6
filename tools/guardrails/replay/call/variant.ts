import type { NeededAction } from "./action.ts";
import type { MakeArns } from "./arn-template.ts";
import { tellerOf } from "./keys.ts";
import { resourcesOf } from "./resources.ts";
import type { Tell } from "./told.ts";

/** All that can be known of a needed action before any record of it. */
export interface Variant {
  readonly action: string;
  readonly arnsOf: MakeArns;
  /** Condition keys that records tell. */
  readonly told: readonly { readonly key: string; readonly tell: Tell }[];
}

const NONE: MakeArns = () => [];

export function variantOf(action: string, { isElsewhere }: NeededAction, keys: Iterable<string>): Variant {
  const lower = action.toLowerCase();
  const told = [...keys].flatMap((key) => {
    const tell = tellerOf(key, lower);
    return tell ? [{ key, tell }] : [];
  });
  return { action, arnsOf: isElsewhere === true ? NONE : resourcesOf(action), told };
}
