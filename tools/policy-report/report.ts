import { configurationOf, type Surroundings } from "../../policy-pack/configuration/configuration.ts";
import type { Entries } from "../../policy-pack/configuration/entries.ts";
import { type FrameworkName, FRAMEWORKS } from "../../policy-pack/frameworks/index.ts";
import { catalogueOf } from "../../policy-pack/judge/catalogue.ts";
import { type Control, coverageOf } from "../../policy-pack/judge/coverage.ts";
import type { Finding } from "../../policy-pack/judge/finding.ts";
import { judgeAll } from "../../policy-pack/judge/judge-all.ts";
import type { Shown } from "../../policy-pack/judge/shown.ts";
import { exemptionSummary } from "../../policy-pack/judge/summary.ts";
import type { Policy } from "../../policy-pack/model/policy.ts";

/** All that a report tells, in whatever form. */
export interface Report {
  /** The file that was judged. */
  readonly source: string;
  /** How many resources were judged. */
  readonly resources: number;
  /** The policies that were asked for. */
  readonly asked: readonly Policy[];
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** What is exempt, in one line. */
  readonly exempt: string | undefined;
  readonly coverage: Readonly<Record<FrameworkName, readonly Control[]>>;
}

/** What is to be judged, and by what. */
export interface Matter {
  /** The file that the resources stand in. */
  readonly source: string;
  readonly resources: readonly Shown[];
  readonly policies: readonly Policy[];
  readonly entries: Entries;
}

/** Judges resources by a configuration. Throws a `ConfigurationError`. */
export function reportOn(
  { source, resources, policies, entries }: Matter,
  surroundings: Surroundings,
): Report {
  const configuration = configurationOf(entries, policies, surroundings);
  const findings = judgeAll(resources, catalogueOf(policies), configuration).toSorted(worstFirst);
  const types = new Set(resources.map(({ type }) => type));
  const about = { policies, types, findings, levelOf: configuration.levelOf };
  const coverage = Object.fromEntries(
    (Object.keys(FRAMEWORKS) as FrameworkName[]).map((name) => [name, coverageOf(name, about)]),
  ) as Report["coverage"];
  return {
    source,
    resources: resources.length,
    asked: policies.filter((policy) => configuration.levelOf(policy) !== "disabled"),
    findings,
    exempt: exemptionSummary(findings, configuration.exemptions),
    coverage,
  };
}

const RANK = { critical: 0, high: 1, medium: 2, low: 3 };

/** What stops a deployment, then what is worst, then by policy, so that equal ones stand together. */
const worstFirst = (one: Finding, other: Finding): number =>
  Number(other.level === "mandatory") - Number(one.level === "mandatory") ||
  Number(one.exemption !== undefined) - Number(other.exemption !== undefined) ||
  RANK[one.policy.severity] - RANK[other.policy.severity] ||
  one.policy.id.localeCompare(other.policy.id, "en") ||
  one.resource.urn.localeCompare(other.resource.urn, "en");
