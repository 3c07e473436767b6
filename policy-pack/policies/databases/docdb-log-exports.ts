import { words } from "../../model/parameters.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { missingFrom, notExported, withAll } from "./exports.ts";

export default resourcePolicy({
  id: "docdb-log-exports",
  title: "A DocumentDB cluster exports its audit log",
  service: "DocumentDB",
  severity: "medium",
  why: "DocumentDB shows sign-ins and changes of users and indexes nowhere but in this log.",
  write: ['enabledCloudwatchLogsExports: ["audit"],'],
  types: ["aws:docdb/cluster:Cluster"],
  parameters: { logTypes: words(["audit"], "logs that a cluster must export: audit, profiler") },
  violation: ({ enabledCloudwatchLogsExports }, { logTypes }) =>
    notExported(missingFrom(enabledCloudwatchLogsExports, logTypes)),
  remedy: ({ enabledCloudwatchLogsExports }, { logTypes }) => ({
    enabledCloudwatchLogsExports: withAll(enabledCloudwatchLogsExports, logTypes),
  }),
  passes: [
    { enabledCloudwatchLogsExports: ["audit"] },
    { engine: "docdb", enabledCloudwatchLogsExports: ["profiler", "audit"] },
  ],
  fails: [
    [{}, "It does not export: audit."],
    [{ enabledCloudwatchLogsExports: ["profiler"] }, "It does not export: audit."],
  ],
});
