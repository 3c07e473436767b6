import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { CLUSTER, isServerlessOfOld } from "./rds.ts";

const SAYS = "It exports no logs.";

export default resourcePolicy({
  id: "rds-cluster-log-exports",
  title: "A database cluster exports logs to CloudWatch",
  service: "RDS/Aurora",
  severity: "medium",
  why: "Each member keeps its own logs for days, and a replaced member takes them with it.",
  write: ['enabledCloudwatchLogsExports: ["audit", "error"],'],
  types: [CLUSTER],
  violation: ({ enabledCloudwatchLogsExports, engineMode }) =>
    isEmpty(enabledCloudwatchLogsExports) && !isServerlessOfOld(engineMode) && SAYS,
  passes: [
    { engine: "aurora-mysql", enabledCloudwatchLogsExports: ["error"] },
    { engine: "postgres", engineMode: "provisioned", enabledCloudwatchLogsExports: ["postgresql"] },
    { engine: "aurora-mysql", engineMode: "serverless" },
  ],
  fails: [
    [{ engine: "aurora-mysql" }, SAYS],
    [{ engine: "mysql", enabledCloudwatchLogsExports: [] }, SAYS],
    [{ engine: "aurora-postgresql", engineMode: "provisioned" }, SAYS],
  ],
});
