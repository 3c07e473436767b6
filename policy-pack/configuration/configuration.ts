import type { Level } from "../judge/finding.ts";
import type { Demands } from "../judge/judge.ts";
import type { Policy } from "../model/policy.ts";
import { baselineOf } from "./baseline.ts";
import type { Entries } from "./entries.ts";
import { exempter } from "./exempter.ts";
import { exemptionRules, type Rule } from "./exemptions.ts";
import { hasRemedy, type LevelRule, levelRules } from "./levels.ts";
import { didYouMean } from "./nearest.ts";
import { parametersOf } from "./parameters.ts";
import { type Preset, PRESETS, STANDARD_PRESET } from "./presets.ts";
import { ConfigurationError, kindOf, type Note, refuseOthers } from "./problems.ts";

/** The entry of a configuration that is about no single policy. */
export const SETTINGS = "settings";

const ALLOWED = ["preset", "levels", "exemptions", "baseline"];

/** What a configuration asks for. */
export interface Configuration extends Demands {
  readonly exemptions: readonly Rule[];
}

/** What a configuration is read with. */
export interface Surroundings {
  /** The day, `2026-11-21`. */
  readonly today: string;
  /** What the file of a baseline holds. */
  readonly readJson: (path: string) => unknown;
}

/** Reads a whole configuration. Throws a `ConfigurationError` with every mistake in it. */
export function configurationOf(
  entries: Entries,
  policies: readonly Policy[],
  { today, readJson }: Surroundings,
): Configuration {
  const problems: string[] = [];
  const note: Note = (place, wrong) => problems.push(`${place}: ${wrong}`);
  const { [SETTINGS]: { properties: settings } = { properties: {} }, ...named } = entries;
  refuseUnknown(named, policies, note);
  refuseOthers(settings, SETTINGS, ALLOWED, note);
  const preset = presetOf(settings.preset, note);
  const rules = levelRules(settings.levels, policies, note);
  const exemptions = exemptionRules(settings.exemptions, policies, today, note);
  const baseline =
    settings.baseline === undefined ? undefined : readBaseline(settings.baseline, readJson, note);
  const parameters = new Map(
    policies.map((policy) => [policy, parametersOf(policy, named[policy.id]?.properties ?? {}, note)]),
  );
  refuseRemedies(named, policies, note);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const levels = new Map(
    policies.map((policy) => [policy, levelOf(policy, named[policy.id]?.level, rules, preset)]),
  );
  return {
    levelOf: (policy) => levels.get(policy) ?? "disabled",
    parametersOf: (policy) => parameters.get(policy) ?? {},
    exemptionOf: exempter(exemptions, baseline, today),
    exemptions,
  };
}

/** Pulumi's own level for one policy counts most, then `settings.levels`, then the preset. */
function levelOf(policy: Policy, own: Level | undefined, rules: readonly LevelRule[], preset: Preset): Level {
  const about = rules.filter(({ applies }) => applies(policy));
  const rule = about.findLast(({ single }) => single) ?? about.at(-1);
  const level = own ?? rule?.level ?? PRESETS[preset](policy);
  return level === "remediate" && !hasRemedy(policy) ? "mandatory" : level;
}

function refuseUnknown(named: Entries, policies: readonly Policy[], note: Note): void {
  const names = policies.map(({ id }) => id);
  for (const name of Object.keys(named)) {
    if (!names.includes(name))
      note(name, `no policy has this name.${didYouMean(name, [...names, SETTINGS])}`);
  }
}

function refuseRemedies(named: Entries, policies: readonly Policy[], note: Note): void {
  for (const policy of policies) {
    if (named[policy.id]?.level === "remediate" && !hasRemedy(policy))
      note(policy.id, "this policy has no remedy; allowed are disabled, advisory, mandatory");
  }
}

function presetOf(raw: unknown, note: Note): Preset {
  if (raw === undefined) return STANDARD_PRESET;
  if (typeof raw === "string" && raw in PRESETS) return raw as Preset;
  note(`${SETTINGS}.preset`, `must be one of ${Object.keys(PRESETS).join(", ")}, got ${kindOf(raw)}`);
  return STANDARD_PRESET;
}

/** A baseline stands in the configuration itself, or in a file that it names. */
function readBaseline(raw: unknown, readJson: Surroundings["readJson"], note: Note) {
  const place = `${SETTINGS}.baseline`;
  if (typeof raw !== "string") return baselineOf(raw, place, note);
  try {
    return baselineOf(readJson(raw), place, note);
  } catch (error) {
    note(place, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
