import type { Level } from "../judge/finding.ts";
import type { Policy } from "../model/policy.ts";
import { frameworksOf } from "../references.ts";

type LevelOf = (policy: Policy) => Level;

/** Who cannot see an attack is stopped; whatever else is amiss is told. */
const bySeverity: LevelOf = ({ severity }) =>
  severity === "critical" || severity === "high" ? "mandatory" : "advisory";

/** What serves a framework is demanded, and nothing else is asked. */
const serving =
  (framework: RegExp): LevelOf =>
  (policy) =>
    !policy.optIn && frameworksOf(policy).some((name) => framework.test(name)) ? "mandatory" : "disabled";

/** Opt-in policies that a landing zone must keep to, because it is the place that others rely on. */
const OF_THE_LANDING_ZONE = new Set(["cloudtrail-organization-trail", "cloudtrail-account-has-trail"]);

/** What each preset asks of each policy. */
export const PRESETS = {
  baseline: (policy) => (policy.optIn ? "disabled" : bySeverity(policy)),
  cis: serving(/^cis-/),
  pci: serving(/^pci-dss-/),
  hipaa: serving(/^hipaa$/),
  nist: serving(/^nist-/),
  all: bySeverity,
  "landing-zone": (policy) =>
    !policy.optIn || OF_THE_LANDING_ZONE.has(policy.id) ? "mandatory" : "disabled",
} as const satisfies Readonly<Record<string, LevelOf>>;

export type Preset = keyof typeof PRESETS;

export const STANDARD_PRESET: Preset = "baseline";
