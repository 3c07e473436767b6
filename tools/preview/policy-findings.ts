import { join } from "node:path";
import { configurationOf } from "../../policy-pack/configuration/configuration.ts";
import { dayOf } from "../../policy-pack/configuration/dates.ts";
import { entriesOf } from "../../policy-pack/configuration/entries.ts";
import { ConfigurationError } from "../../policy-pack/configuration/problems.ts";
import { catalogueOf } from "../../policy-pack/judge/catalogue.ts";
import { type Finding as PolicyFinding, wrongOf } from "../../policy-pack/judge/finding.ts";
import { judgeAll } from "../../policy-pack/judge/judge-all.ts";
import { POLICIES } from "../../policy-pack/policies/index.ts";
import { UserError } from "../../settings/errors.ts";
import { readJson } from "../policy-report/read/file.ts";
import { resourcesOfPlan } from "../policy-report/read/plan.ts";
import type { Finding, PlanResource } from "./plan.ts";

/** How the project holds its own stacks to the policy pack: a configuration as `--policy-pack-config` takes it. */
const CONFIGURATION = "policies.json";

/** What the policy pack finds in the project's own plan. Throws a UserError where its configuration has mistakes. */
export function policyFindings(resources: readonly PlanResource[], root: string): Finding[] {
  const configuration = ownConfiguration(join(root, CONFIGURATION));
  return judgeAll(resourcesOfPlan(resources), catalogueOf(POLICIES), configuration).map(findingOf);
}

function ownConfiguration(path: string) {
  const problems: string[] = [];
  const note = (place: string, wrong: string) => problems.push(`${place}: ${wrong}`);
  const entries = entriesOf(readJson(path), POLICIES, note);
  try {
    if (problems.length > 0) throw new ConfigurationError(problems);
    return configurationOf(entries, POLICIES, { today: dayOf(new Date()), readJson });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const what = `${CONFIGURATION} has mistakes.`;
    throw new UserError({ what, places: error.problems, todo: "Correct them and run again." });
  }
}

function findingOf(finding: PolicyFinding): Finding {
  const { policy, resource, level, exemption } = finding;
  const exempt = exemption === undefined ? "" : ` Exempt until ${exemption.until}: ${exemption.reason}`;
  const message = `${resource.name}: ${policy.title}. ${wrongOf(finding)}${exempt}`;
  return { rule: policy.id, level, urn: resource.urn, message };
}
