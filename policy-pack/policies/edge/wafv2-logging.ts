import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { LOGGING, WEB_ACL } from "./web-acls.ts";

const SAYS = "No logging configuration is about it.";

const webAcl = a(WEB_ACL, {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "web", sampledRequestsEnabled: true },
});
const loggingOf = (name: string) =>
  a(LOGGING, {
    resourceArn: ref(name, "arn"),
    logDestinationConfigs: ["arn:aws:s3:::aws-waf-logs-acme"],
  });

export default stackPolicy({
  id: "wafv2-logging",
  title: "A web ACL logs requests",
  service: "WAFv2",
  severity: "medium",
  why: "Which requests were blocked, and which attacks came through, can't be told.",
  write: [
    'new aws.wafv2.WebAclLoggingConfiguration("web",',
    "  { resourceArn: webAcl.arn, logDestinationConfigs: [logs.arn] });",
  ],
  types: [WEB_ACL],
  beside: [LOGGING],
  companions: (resource, stack) => stack.referring(resource, "resourceArn", LOGGING).length === 0 && SAYS,
  passes: [
    { webAcl, logging: loggingOf("webAcl") },
    { webAcl, other: webAcl, logging: loggingOf("webAcl"), otherLogging: loggingOf("other") },
  ],
  fails: [
    [{ webAcl }, SAYS],
    [{ webAcl, other: webAcl, logging: loggingOf("other") }, SAYS],
  ],
});
