import { resourcePolicy } from "../../model/policy.ts";
import { missingFrom, notExported, withAll } from "./exports.ts";

export default resourcePolicy({
  id: "neptune-log-exports",
  title: "A Neptune cluster exports its audit log",
  service: "Neptune",
  severity: "medium",
  why: "The log of who queried the graph stays on the instance, which rotates it away.",
  write: ['enableCloudwatchLogsExports: ["audit"],'],
  types: ["aws:neptune/cluster:Cluster"],
  violation: ({ enableCloudwatchLogsExports }) =>
    notExported(missingFrom(enableCloudwatchLogsExports, ["audit"])),
  remedy: ({ enableCloudwatchLogsExports }) => ({
    enableCloudwatchLogsExports: withAll(enableCloudwatchLogsExports, ["audit"]),
  }),
  passes: [
    { enableCloudwatchLogsExports: ["audit"] },
    { engine: "neptune", enableCloudwatchLogsExports: ["slowquery", "audit"] },
  ],
  fails: [
    [{}, "It does not export: audit."],
    [{ enableCloudwatchLogsExports: ["slowquery"] }, "It does not export: audit."],
  ],
});
