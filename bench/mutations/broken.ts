// Runs a set of policies over their own examples, as the tests do; it is bundled anew with each mutant.
import { allAt } from "../../policy-pack/judge/judge.ts";
import { catalogueOf } from "../../policy-pack/judge/catalogue.ts";
import { wrongOf } from "../../policy-pack/judge/finding.ts";
import { judgeAll } from "../../policy-pack/judge/judge-all.ts";
import { isStackPolicy, type Policy } from "../../policy-pack/model/policy.ts";
import { standardOf } from "../../policy-pack/model/parameters.ts";
import { type Case, casesOf } from "../../test/policy-pack/support/cases.ts";
import { type Moment, MOMENTS, playedStack } from "../../test/policy-pack/support/examples.ts";
import { readable } from "../../test/policy-pack/support/readable.ts";

/** The policies that no longer judge their examples as they say. */
export const broken = (policies: readonly Policy[]): readonly string[] =>
  policies.filter(isBroken).map(({ id }) => id);

function isBroken(policy: Policy): boolean {
  try {
    return (
      casesOf(policy, "passes").some((example) =>
        MOMENTS.some((moment) => wronglyFound(policy, example, moment)),
      ) ||
      casesOf(policy, "fails").some((example) =>
        MOMENTS.some((moment) => wronglyTold(policy, example, moment)),
      ) ||
      casesOf(policy, "fails").some((example) => isNotMended(policy, example))
    );
  } catch {
    return true;
  }
}

function found(policy: Policy, { stack }: Case, moment: Moment) {
  const shown = playedStack(stack, moment).map(({ inputs, outputs, ...rest }) => ({
    ...rest,
    inputs: readable(inputs) as Readonly<Record<string, unknown>>,
    outputs: readable(outputs) as Readonly<Record<string, unknown>>,
  }));
  return judgeAll(shown, catalogueOf([policy]), allAt("mandatory"));
}

const isOpen = (finding: ReturnType<typeof found>[number]): boolean => "unknown" in finding.outcome;

const wronglyFound = (policy: Policy, example: Case, moment: Moment): boolean =>
  found(policy, example, moment).some((finding) => moment !== "first" || !isOpen(finding));

function wronglyTold(policy: Policy, example: Case, moment: Moment): boolean {
  const [first, ...more] = found(policy, example, moment);
  if (first === undefined || more.length > 0) return true;
  if (first.resource.name !== Object.keys(example.stack)[0]) return true;
  return moment === "first" && isOpen(first) ? false : wrongOf(first) !== example.says;
}

function isNotMended(policy: Policy, { stack }: Case): boolean {
  if (isStackPolicy(policy) || policy.remedy === undefined) return false;
  const chosen = standardOf(policy.parameters ?? {});
  return playedStack(stack, "later").some(({ inputs }) => {
    const properties = inputs as Readonly<Record<string, unknown>>;
    const changes = policy.remedy?.(properties, chosen);
    return policy.violation({ ...properties, ...changes }, chosen) !== false;
  });
}
