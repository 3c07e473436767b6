import { resourcePolicy } from "../../model/policy.ts";
import { CLUSTER, isAurora } from "./rds.ts";
import { isMonitored } from "./rds-enhanced-monitoring.ts";

const SAYS = "It sends no measurements of its members' operating systems.";

const MONITORED = {
  monitoringInterval: 30,
  monitoringRoleArn: "arn:aws:iam::111122223333:role/rds-monitoring",
} as const;

export default resourcePolicy({
  id: "rds-cluster-enhanced-monitoring",
  title: "A Multi-AZ cluster has enhanced monitoring",
  service: "RDS",
  severity: "low",
  why: "The members of such a cluster cannot be told to measure themselves, so nobody sees why one of them falls behind.",
  write: ["monitoringInterval: 60, monitoringRoleArn: monitoringRole.arn,"],
  types: [CLUSTER],
  // Members of an Aurora cluster are resources, and are judged themselves.
  violation: (properties) => !isAurora(properties.engine) && !isMonitored(properties) && SAYS,
  passes: [
    { engine: "mysql", ...MONITORED },
    { engine: "postgres", ...MONITORED, monitoringInterval: 1 },
    { engine: "aurora-mysql" },
    { engine: "aurora-postgresql", monitoringInterval: 0 },
  ],
  fails: [
    [{ engine: "mysql" }, SAYS],
    [{ engine: "postgres", ...MONITORED, monitoringInterval: 0 }, SAYS],
    [{ engine: "postgres", monitoringInterval: 30 }, SAYS],
  ],
});
