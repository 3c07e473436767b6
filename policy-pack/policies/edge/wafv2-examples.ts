import type { Examples } from "../../model/policy.ts";
import { FLAGS, type Flag } from "./visibility-configs.ts";
import { RULE_GROUP, RULE_GROUP_IN_WEB_ACL, WEB_ACL, WEB_ACL_RULE } from "./web-acls.ts";

export type Waf = typeof WEB_ACL | typeof WEB_ACL_RULE | typeof RULE_GROUP_IN_WEB_ACL | typeof RULE_GROUP;

const ARN = "arn:aws:wafv2:eu-west-1:111122223333:regional";

const statement = { geoMatchStatement: { countryCodes: ["AQ"] } };
const webAcl = { scope: "REGIONAL", defaultAction: { allow: {} } };
const ruleGroup = { scope: "REGIONAL", capacity: 10 };
const ruleOfWebAcl = { webAclArn: `${ARN}/webacl/web/0a1b2c3d`, name: "antarctica", priority: 1 };
const groupInWebAcl = {
  webAclArn: `${ARN}/webacl/web/0a1b2c3d`,
  ruleName: "common",
  priority: 2,
  managedRuleGroup: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" },
};

const configOf = (cloudwatchMetricsEnabled: boolean, sampledRequestsEnabled: boolean) => ({
  metricName: "web",
  cloudwatchMetricsEnabled,
  sampledRequestsEnabled,
});
const on = configOf(true, true);
type Config = typeof on;

const rule = (visibilityConfig: Config) => ({
  name: visibilityConfig === on ? "first" : "second",
  priority: visibilityConfig === on ? 1 : 2,
  action: { block: {} },
  statement,
  visibilityConfig,
});
const json = (...configs: object[]) =>
  JSON.stringify(configs.map((VisibilityConfig) => ({ Name: "antarctica", VisibilityConfig })));

/** Web ACLs, rule groups and their rules that have a flag of visibility on, and such as have it off. */
export function examplesOf(
  flag: Flag,
  says: string,
): { readonly passes: Examples<Waf, "passes">; readonly fails: Examples<Waf, "fails"> } {
  const off = flag === "cloudwatchMetricsEnabled" ? configOf(false, true) : configOf(true, false);
  const other = flag === "cloudwatchMetricsEnabled" ? configOf(true, false) : configOf(false, true);
  const [onInJson, offInJson] = [{ [FLAGS[flag]]: true }, { [FLAGS[flag]]: false }];
  return {
    passes: {
      [WEB_ACL]: [
        { ...webAcl, visibilityConfig: on },
        { ...webAcl, visibilityConfig: other, rules: [rule(on), rule(other)] },
        { ...webAcl, visibilityConfig: on, ruleJson: json(onInJson) },
      ],
      [RULE_GROUP]: [
        { ...ruleGroup, visibilityConfig: on },
        { ...ruleGroup, visibilityConfig: other, rules: [rule(on), rule(other)] },
        { ...ruleGroup, visibilityConfig: on, rulesJson: json(onInJson) },
      ],
      [WEB_ACL_RULE]: [
        { ...ruleOfWebAcl, action: { block: {} }, statement, visibilityConfig: on },
        { ...ruleOfWebAcl, action: { block: {} }, statement, visibilityConfig: other },
      ],
      // What is said of nothing, the provider turns on.
      [RULE_GROUP_IN_WEB_ACL]: [groupInWebAcl, { ...groupInWebAcl, visibilityConfig: on }],
    },
    fails: {
      [WEB_ACL]: [
        [{ ...webAcl, visibilityConfig: off }, says],
        [{ ...webAcl, visibilityConfig: on, rules: [rule(on), rule(off)] }, says],
        [{ ...webAcl, visibilityConfig: on, ruleJson: json(onInJson, offInJson) }, says],
        [{ ...webAcl, visibilityConfig: on, ruleJson: json({ MetricName: "web" }) }, says],
      ],
      [RULE_GROUP]: [
        [{ ...ruleGroup, visibilityConfig: off }, says],
        [{ ...ruleGroup, visibilityConfig: on, rules: [rule(on), rule(off)] }, says],
        [{ ...ruleGroup, visibilityConfig: on, rulesJson: json(onInJson, offInJson) }, says],
      ],
      [WEB_ACL_RULE]: [
        [{ ...ruleOfWebAcl, action: { block: {} }, statement, visibilityConfig: off }, says],
        [{ ...ruleOfWebAcl, action: { count: {} }, statement, visibilityConfig: off }, says],
      ],
      [RULE_GROUP_IN_WEB_ACL]: [
        [{ ...groupInWebAcl, visibilityConfig: off }, says],
        [{ ...groupInWebAcl, overrideAction: "count", visibilityConfig: off }, says],
      ],
    },
  };
}
