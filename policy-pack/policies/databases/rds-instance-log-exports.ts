import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { INSTANCE, isAurora, isCustom } from "./rds.ts";

const SAYS = "It exports no logs.";

const micro = { instanceClass: "db.t4g.micro" } as const;

export default resourcePolicy({
  id: "rds-instance-log-exports",
  title: "A database instance exports logs to CloudWatch",
  service: "RDS",
  severity: "medium",
  why: "Its logs stay on the instance, which deletes them after days and takes the rest with it.",
  write: ['enabledCloudwatchLogsExports: ["postgresql"],'],
  types: [INSTANCE],
  // A member of an Aurora cluster logs as its cluster says. A replica exports only what it is told itself.
  violation: (properties) =>
    isEmpty(properties.enabledCloudwatchLogsExports) &&
    !isCustom(properties) &&
    !isAurora(properties.engine) &&
    SAYS,
  passes: [
    { ...micro, engine: "postgres", enabledCloudwatchLogsExports: ["postgresql"] },
    { ...micro, replicateSourceDb: "orders", enabledCloudwatchLogsExports: ["error"] },
    { ...micro, engine: "db2-se", enabledCloudwatchLogsExports: ["diag.log"] },
    { ...micro, engine: "custom-oracle-ee", customIamInstanceProfile: "AWSRDSCustomInstanceProfile" },
    { ...micro, engine: "custom-sqlserver-se" },
    { ...micro, replicateSourceDb: "ledger", customIamInstanceProfile: "AWSRDSCustomInstanceProfile" },
    { ...micro, engine: "aurora-mysql" },
  ],
  fails: [
    [{ ...micro, engine: "postgres" }, SAYS],
    [{ ...micro, engine: "db2-se", enabledCloudwatchLogsExports: [] }, SAYS],
    [{ ...micro, replicateSourceDb: "orders" }, SAYS],
    [{ ...micro, snapshotIdentifier: "orders-2026-01-31" }, SAYS],
  ],
});
