import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource } from "../../model/stack.ts";
import { at, list } from "../../values/values.ts";

const RULE = "aws:cfg/rule:Rule";
const REMEDIATION = "aws:cfg/remediationConfiguration:RemediationConfiguration";

const SAYS = "Nothing mends by itself what it finds.";

const SOURCE = { source: { owner: "AWS", sourceIdentifier: "CLOUD_TRAIL_ENABLED" } };
const rule = a(RULE, SOURCE);
const ruleIn = (...modes: string[]) =>
  a(RULE, { ...SOURCE, evaluationModes: modes.map((mode) => ({ mode })) });
const remediation = (name: string, automatic?: boolean) =>
  a(REMEDIATION, {
    configRuleName: ref(name, "name"),
    targetType: "SSM_DOCUMENT",
    targetId: "AWS-EnableCloudTrail",
    ...(automatic !== undefined && { automatic }),
  });

/** A rule that is asked before resources are made has nothing to mend. */
const isProactive = ({ properties }: Resource<typeof RULE>): boolean => {
  const modes = list(properties.evaluationModes);
  return modes.length > 0 && modes.every((each) => at(each, "mode") === "PROACTIVE");
};

export default stackPolicy({
  id: "config-rule-remediation",
  title: "What a rule finds is mended by itself",
  service: "Config",
  severity: "low",
  why: "A finding waits for somebody to read it, and what is open stays open.",
  write: [
    'new aws.cfg.RemediationConfiguration("mend", { configRuleName: rule.name, automatic: true,',
    '  targetType: "SSM_DOCUMENT", targetId: "AWS-EnableCloudTrail" });',
  ],
  types: [RULE],
  beside: [REMEDIATION],
  optIn: true,
  companions: (resource, stack) =>
    !isProactive(resource) &&
    !stack
      .referring(resource, "configRuleName", REMEDIATION)
      .some(({ properties }) => properties.automatic === true) &&
    SAYS,
  passes: [
    { rule, remediation: remediation("rule", true) },
    { rule: ruleIn("DETECTIVE"), remediation: remediation("rule", true) },
    { rule: ruleIn("PROACTIVE") },
  ],
  fails: [
    [{ rule }, SAYS],
    [{ rule, remediation: remediation("rule") }, SAYS],
    [{ rule, remediation: remediation("rule", false) }, SAYS],
    [{ rule, other: ruleIn("PROACTIVE"), remediation: remediation("other", true) }, SAYS],
    [{ rule: ruleIn("DETECTIVE", "PROACTIVE") }, SAYS],
    [{ rule: ruleIn() }, SAYS],
  ],
});
