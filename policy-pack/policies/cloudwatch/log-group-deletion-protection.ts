import { words } from "../../model/parameters.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { text } from "../../values/values.ts";

const SAYS = "It is an audit log, by its name, that one call or one destroy deletes.";

const AUDIT_NAMES = ["audit", "CloudTrail", "trail", "flow-log", "flowlog", "vpc-flow", "vpcflow"];

/** Whether one of the words stands at the beginning of a part: `flow-log` in `/acme/flow-logs`, not in `workflow-logs`. */
const holds = (name: string, words: readonly string[]): boolean => {
  const parts = `-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  return words.some((word) => parts.includes(`-${word.toLowerCase()}`));
};

export default resourcePolicy({
  id: "log-group-deletion-protection",
  title: "A log group of audit events can't be deleted by accident",
  service: "CloudWatch Logs",
  severity: "low",
  why: "With the group go all its events, and no copy of them is left.",
  write: ["deletionProtectionEnabled: true,"],
  types: ["aws:cloudwatch/logGroup:LogGroup"],
  parameters: { auditNames: words(AUDIT_NAMES, "what the names of log groups of audit events hold") },
  violation: ({ name, namePrefix, deletionProtectionEnabled, skipDestroy }, { auditNames }) =>
    deletionProtectionEnabled !== true &&
    skipDestroy !== true &&
    (holds(text(name), auditNames) || holds(text(namePrefix), auditNames)) &&
    SAYS,
  passes: [
    { name: "/acme/audit", deletionProtectionEnabled: true },
    { name: "/acme/audit", deletionProtectionEnabled: false, skipDestroy: true },
    { name: "/acme/app" },
    { name: "/acme/workflow-logs" },
    { namePrefix: "app-" },
    {},
  ],
  fails: [
    [{ name: "/acme/audit" }, SAYS],
    [{ name: "aws-CloudTrail-logs", deletionProtectionEnabled: false, skipDestroy: false }, SAYS],
    [{ name: "acme_flow_logs" }, SAYS],
    [{ namePrefix: "trail-" }, SAYS],
  ],
});
