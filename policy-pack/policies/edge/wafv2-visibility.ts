import { resourcePolicy, type Severity } from "../../model/policy.ts";
import { examplesOf, type Waf } from "./wafv2-examples.ts";
import { type Flag, turnedOff } from "./visibility-configs.ts";
import { RULE_GROUP, RULE_GROUP_IN_WEB_ACL, WEB_ACL, WEB_ACL_RULE } from "./web-acls.ts";

interface Visibility {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly flag: Flag;
  readonly types: readonly Waf[];
  readonly says: string;
}

/** What can be seen of a web ACL and a rule group is set for each of them and for each of their rules. */
const visibility = ({ flag, says, ...about }: Visibility) =>
  resourcePolicy<Waf>({
    ...about,
    service: "WAFv2",
    write: [`visibilityConfig: { ...visibilityConfig, ${flag}: true },`],
    violation: (properties) => turnedOff(properties, flag).length > 0 && says,
    remedy: (properties) =>
      Object.fromEntries(turnedOff(properties, flag).map(({ property, turnedOn }) => [property, turnedOn()])),
    ...examplesOf(flag, says),
  });

const all: readonly Visibility[] = [
  {
    id: "wafv2-metrics",
    title: "A web ACL and its rules emit metrics",
    severity: "medium",
    why: "A flood of blocked requests raises no alarm, and a rule that never matches is not noticed.",
    flag: "cloudwatchMetricsEnabled",
    types: [WEB_ACL, WEB_ACL_RULE, RULE_GROUP_IN_WEB_ACL],
    says: "It or one of its rules emits no metrics.",
  },
  {
    id: "wafv2-rule-group-metrics",
    title: "A rule group and its rules emit metrics",
    severity: "medium",
    why: "Which rule of the group blocks, or counts, how much can't be watched in the web ACLs that use it.",
    flag: "cloudwatchMetricsEnabled",
    types: [RULE_GROUP],
    says: "It or one of its rules emits no metrics.",
  },
  {
    id: "wafv2-sampled-requests",
    title: "Web ACLs, rule groups and their rules keep samples of requests",
    severity: "low",
    why: "Whoever is paged can't look at what the rules match at the moment.",
    flag: "sampledRequestsEnabled",
    types: [WEB_ACL, WEB_ACL_RULE, RULE_GROUP_IN_WEB_ACL, RULE_GROUP],
    says: "It or one of its rules keeps no samples.",
  },
];

export default all.map(visibility);
