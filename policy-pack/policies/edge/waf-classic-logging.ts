import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "It has no logging configuration.";

interface Classic {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly type: "aws:waf/webAcl:WebAcl" | "aws:wafregional/webAcl:WebAcl";
}

const webAcl = { metricName: "web", defaultAction: { type: "ALLOW" } };
const loggingConfiguration = {
  logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-acme",
};

const classic = ({ id, title, why, type }: Classic) =>
  resourcePolicy({
    id,
    title,
    service: "WAF Classic",
    severity: "medium",
    why,
    write: ["loggingConfiguration: { logDestination: stream.arn },"],
    types: [type],
    // The provider asks for a destination where there is a configuration.
    violation: (properties) => isEmpty(properties.loggingConfiguration) && SAYS,
    passes: [
      { ...webAcl, loggingConfiguration },
      {
        ...webAcl,
        loggingConfiguration: {
          ...loggingConfiguration,
          redactedFields: { fieldToMatches: [{ type: "HEADER", data: "authorization" }] },
        },
      },
    ],
    fails: [
      [webAcl, SAYS],
      [{ ...webAcl, rules: [{ priority: 1, ruleId: "0a1b2c3d", action: { type: "BLOCK" } }] }, SAYS],
    ],
  });

export default [
  {
    id: "waf-classic-global-logging",
    title: "A global web ACL of WAF Classic logs",
    why: "What it blocked, or let through to the distributions that it protects, can't be told.",
    type: "aws:waf/webAcl:WebAcl",
  } as const,
  {
    id: "waf-classic-regional-logging",
    title: "A regional web ACL of WAF Classic logs",
    why: "What it blocked, or let through to the load balancers and APIs that it protects, can't be told.",
    type: "aws:wafregional/webAcl:WebAcl",
  } as const,
].map(classic);
