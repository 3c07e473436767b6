import { type Level, LEVELS } from "../judge/finding.ts";
import type { Policy } from "../model/policy.ts";
import { isTree, kindOf, type Note, type Tree } from "./problems.ts";

/** What a configuration says under one name: Pulumi's own level, and properties. */
export interface Entry {
  readonly level?: Level;
  readonly properties: Tree;
}

/** By the names of policies, and `settings` for all that concerns more than one. */
export type Entries = Readonly<Record<string, Entry>>;

/** Reads a file of Pulumi's form, `{"policy": "level" | {"enforcementLevel": "level", ...}, "all": "level"}`. */
export function entriesOf(file: unknown, policies: readonly Policy[], note: Note): Entries {
  if (!isTree(file)) {
    note("the configuration", `must be a map by policy, got ${kindOf(file)}`);
    return {};
  }
  const { all, ...named } = file;
  const whole = all === undefined ? undefined : entryOf("all", all, note).level;
  const everywhere =
    whole === undefined ? [] : policies.map(({ id }) => [id, { level: whole, properties: {} }]);
  const entries = Object.entries(named).map(([name, raw]) => [name, entryOf(name, raw, note)]);
  return Object.fromEntries([...everywhere, ...entries]) as Entries;
}

function entryOf(name: string, raw: unknown, note: Note): Entry {
  if (typeof raw === "string") return { ...levelOf(name, raw, note), properties: {} };
  if (!isTree(raw)) {
    note(name, `must be a level or a map, got ${kindOf(raw)}`);
    return { properties: {} };
  }
  const { enforcementLevel, ...properties } = raw;
  return { ...levelOf(name, enforcementLevel, note), properties };
}

function levelOf(name: string, raw: unknown, note: Note): { readonly level?: Level } {
  if (raw === undefined) return {};
  const level = LEVELS.find((each) => each === raw);
  if (level === undefined) note(name, `the level must be one of ${LEVELS.join(", ")}, got ${kindOf(raw)}`);
  return level === undefined ? {} : { level };
}
