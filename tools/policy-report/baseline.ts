import { writeFileSync } from "node:fs";
import { type Baseline, BASELINE_VERSION } from "../../policy-pack/configuration/baseline.ts";
import { isDay } from "../../policy-pack/configuration/dates.ts";
import { type Given, refuse } from "../flags.ts";
import type { Report } from "./report.ts";

/** Writes today's findings down, so that an old stack can be held to the policies from tomorrow on. */
export function writeBaseline(path: string, { findings }: Report, given: Given): string {
  const reason =
    given.text("reason") ?? refuse("--write-baseline needs --reason: why these findings may wait.");
  const until = given.text("until");
  if (!isDay(until)) refuse("--write-baseline needs --until, a day such as 2027-01-31.");
  const standing = findings.filter(
    ({ exemption, outcome }) => exemption === undefined && "violates" in outcome,
  );
  const baseline: Baseline = {
    version: BASELINE_VERSION,
    reason,
    until,
    findings: standing.map(({ policy, resource }) => ({ policy: policy.id, urn: resource.urn })),
  };
  writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
  return `${standing.length} findings are in ${path}: they are told, and stop nobody until ${until}.`;
}
