import { joined, ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It publishes no logs.";

const logGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/prometheus:*";

export default resourcePolicy({
  id: "amp-logging",
  title: "A Prometheus workspace publishes its logs",
  service: "Managed Prometheus",
  severity: "low",
  why: "A rule that cannot be evaluated, or an alert that cannot be sent, fails in silence.",
  write: ["loggingConfiguration: { logGroupArn: pulumi.interpolate`${logGroup.arn}:*` },"],
  types: ["aws:amp/workspace:Workspace"],
  optIn: true,
  violation: (workspace) => !isGiven(workspace, "loggingConfiguration", "logGroupArn") && SAYS,
  passes: [
    { loggingConfiguration: { logGroupArn: joined(ref("group", "arn"), ":*") } },
    { loggingConfiguration: { logGroupArn } },
    { alias: "platform", loggingConfiguration: { logGroupArn } },
  ],
  fails: [
    [{}, SAYS],
    [{ alias: "platform", loggingConfiguration: { logGroupArn: "" } }, SAYS],
  ],
});
