import { type Baseline, BASELINE_VERSION } from "../../policy-pack/configuration/baseline.ts";
import { isDay } from "../../policy-pack/configuration/dates.ts";
import { type Given, refuse } from "../flags.ts";
import { writeText } from "./read/file.ts";
import type { Report } from "./report.ts";

/**
 * Writes today's findings down, so that an old stack can be held to the policies from tomorrow on. Findings of a
 * baseline that is given are written anew, so that one can be carried on.
 */
export function writeBaseline(path: string, { findings }: Report, today: string, given: Given): string {
  const reason =
    given.text("reason") ?? refuse("--write-baseline needs --reason: why these findings may wait.");
  const until = given.text("until");
  if (!isDay(until)) refuse("--write-baseline needs --until, a day such as 2027-01-31.");
  if (until < today) refuse(`--until ${until} is over: a baseline needs a day to come.`);
  const standing = findings.filter(
    ({ exemption, outcome }) =>
      (exemption === undefined || exemption.by === "baseline") && "violates" in outcome,
  );
  const baseline: Baseline = {
    version: BASELINE_VERSION,
    reason,
    until,
    findings: standing.map(({ policy, resource }) => ({ policy: policy.id, urn: resource.urn })),
  };
  writeText(path, `${JSON.stringify(baseline, null, 2)}\n`);
  return `${standing.length} findings are in ${path}: they are told, and stop nobody until ${until}.`;
}
