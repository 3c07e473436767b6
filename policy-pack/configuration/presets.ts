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

const EVENTS = "which events to pay for is a setting of the trail";
const LOCK = "whether the archive is locked is a setting: a test organization is torn down again";
const RETENTION = "how long logs are kept is a setting";

/** What a landing zone does not answer by the letter, and why. */
const NOT_OF_THE_LANDING_ZONE: Readonly<Record<string, string>> = {
  "cloudtrail-bedrock-data-events": EVENTS,
  "cloudtrail-insights": EVENTS,
  "cloudtrail-lambda-data-events": EVENTS,
  "cloudtrail-s3-data-events-read": EVENTS,
  "cloudtrail-s3-data-events-write": EVENTS,
  "cloudtrail-bucket-object-lock": LOCK,
  "s3-log-bucket-object-lock": LOCK,
  "cloudtrail-bucket-retention": RETENTION,
  "cloudtrail-log-group-retention": RETENTION,
  "log-group-retention-minimum": RETENTION,
  "s3-event-notifications": "nothing waits for single files of the archive",
  "sns-delivery-status": "the trail's topic tells of files that are in the archive all the same",
};

const isOfTheLandingZone = ({ id, optIn }: Policy): boolean =>
  // The alarms of CIS are the work of detection, which the landing zone does not place yet.
  !id.startsWith("cis-alarm-") && !(id in NOT_OF_THE_LANDING_ZONE) && (!optIn || OF_THE_LANDING_ZONE.has(id));

/** What each preset asks of each policy. */
export const PRESETS = {
  baseline: (policy) => (policy.optIn ? "disabled" : bySeverity(policy)),
  cis: serving(/^cis-/),
  pci: serving(/^pci-dss-/),
  hipaa: serving(/^hipaa$/),
  nist: serving(/^nist-/),
  all: bySeverity,
  "landing-zone": (policy) => (isOfTheLandingZone(policy) ? "mandatory" : "disabled"),
} as const satisfies Readonly<Record<string, LevelOf>>;

export type Preset = keyof typeof PRESETS;

export const STANDARD_PRESET: Preset = "baseline";
