// A small catalogue, and reports on resources that are held to it.
import type { Entries } from "../../../../policy-pack/configuration/entries.ts";
import type { Shown } from "../../../../policy-pack/judge/shown.ts";
import type { Policy } from "../../../../policy-pack/model/policy.ts";
import { type Report, reportOn } from "../../../../tools/policy-report/report.ts";
import { readable, UNTOLD } from "../../../../tools/policy-report/read/readable.ts";
import { colorsFor } from "../../../../tools/terminal/colors.ts";
import { LOG_GROUP, named } from "../../../policy-pack/support/policies.ts";
import { urnOf } from "../../../policy-pack/support/wire.ts";

/** Their ids are those of true policies, so that frameworks ask for the first two. Every group without a name violates them. */
export const RETENTION = named("log-group-retention-minimum", { severity: "high" });
export const TRAIL = named("cloudtrail-multi-region", {
  severity: "low",
  service: "CloudTrail",
  title: 'A <trail> says "everything"',
  why: "Nobody & nothing is seen otherwise.",
});
export const OPT_IN = named("eks-observability-addon", { service: "EKS", optIn: true });

const POLICIES = [RETENTION, TRAIL, OPT_IN];

export const urn = (name: string): string => urnOf(LOG_GROUP, name);

/** A log group as a file shows it. */
export const group = (name: string, inputs: object = {}): Shown => ({
  urn: urn(name),
  type: LOG_GROUP,
  name,
  inputs: readable(inputs as Record<string, unknown>, (value) => value),
  outputs: {},
  protect: false,
  propertyDependencies: {},
});

/** Wrong, exempt, exempt no more, not known, and well. */
export const GROUPS = [
  group("audit"),
  group("copies", { tags: { "policy-exempt:log-group-retention-minimum": "2027-01-31 holds copies only" } }),
  group("old", { tags: { "policy-exempt:log-group-retention-minimum": "2026-01-31 was a copy" } }),
  group("new", { name: UNTOLD }),
  group("well", { name: "/acme/audit" }),
];

/** A report on some day of 2026. */
export const reportOf = (
  resources: readonly Shown[] = GROUPS,
  { entries = {}, policies = POLICIES }: { entries?: Entries; policies?: readonly Policy[] } = {},
): Report =>
  reportOn(
    { source: "out/state.json", resources, policies, entries },
    { today: "2026-11-21", readJson: () => ({}) },
  );

/** What a report is drawn with where nobody looks. */
export const PLAIN = { colors: colorsFor({}), text: "" };
