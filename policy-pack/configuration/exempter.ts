import type { Exempted } from "../judge/judge.ts";
import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/stack.ts";
import type { Baseline } from "./baseline.ts";
import { taggedExemption } from "./exemption-tags.ts";
import { isAbout, type Rule } from "./exemptions.ts";

/** Says which findings do not count: a tag of the resource comes first, then the configuration, then the baseline. */
export function exempter(
  rules: readonly Rule[],
  baseline: Baseline | undefined,
  today: string,
): (policy: Policy, resource: Resource) => Exempted {
  const before = new Set(baseline?.findings.map(({ policy, urn }) => `${policy} ${urn}`));
  return (policy, resource) => {
    const tagged = byTag(policy, resource, today);
    if (tagged.exemption !== undefined) return tagged;
    const rule = rules.find((each) => isAbout(each, policy, resource));
    if (rule !== undefined) return { exemption: rule };
    if (baseline === undefined || !before.has(`${policy.id} ${resource.urn}`)) return tagged;
    const { reason, until } = baseline;
    return until < today
      ? { remark: overSince(until, "baseline") }
      : { exemption: { reason, until, by: "baseline" } };
  };
}

function byTag(policy: Policy, resource: Resource, today: string): Exempted {
  const tagged = taggedExemption(policy, resource);
  if (tagged === undefined) return {};
  if ("wrong" in tagged) return { remark: tagged.wrong };
  if (tagged.until < today) return { remark: overSince(tagged.until, "tag") };
  return { exemption: { ...tagged, by: "tag" } };
}

const overSince = (until: string, by: string): string =>
  `Its exemption by ${by} is over since ${until}, so this counts again.`;
