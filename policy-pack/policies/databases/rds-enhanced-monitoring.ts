import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";
import { at, numberOf } from "../../values/values.ts";
import { clusterOf } from "./clusters.ts";
import { CLUSTER, CLUSTER_INSTANCE, INSTANCE, isCustom } from "./rds.ts";

const SAYS = "It sends no measurements of its operating system.";

export const isMonitored = (properties: unknown): boolean =>
  (numberOf(at(properties, "monitoringInterval")) ?? 0) > 0 && isGiven(properties, "monitoringRoleArn");

const LARGE = { instanceClass: "db.r7g.large" } as const;
const MONITORED = {
  monitoringInterval: 60,
  monitoringRoleArn: "arn:aws:iam::111122223333:role/rds-monitoring",
} as const;
const member = a(CLUSTER_INSTANCE, { ...LARGE, engine: "aurora-mysql", clusterIdentifier: ref("cluster") });
const instance = (monitoring: { engine?: string; monitoringInterval?: number; monitoringRoleArn?: string }) =>
  a(INSTANCE, { ...LARGE, engine: "postgres", ...monitoring });

export default stackPolicy({
  id: "rds-enhanced-monitoring",
  title: "A database instance has enhanced monitoring",
  service: "RDS",
  severity: "low",
  why: "Which process took the memory or the processor of the host cannot be told from the hypervisor's figures.",
  write: ["monitoringInterval: 60, monitoringRoleArn: monitoringRole.arn,"],
  types: [INSTANCE, CLUSTER_INSTANCE],
  beside: [CLUSTER],
  companions: (resource, stack) => {
    if (isMonitored(resource.properties) || isCustom(resource.properties)) return false;
    // A cluster that monitors does so on all its members, and refuses to have it said twice.
    const cluster = clusterOf(resource, stack);
    return !(cluster !== undefined && isMonitored(cluster.properties)) && SAYS;
  },
  passes: [
    { instance: instance(MONITORED) },
    { instance: instance({ ...MONITORED, monitoringInterval: 1 }) },
    {
      instance: instance({ monitoringInterval: 30, monitoringRoleArn: ref("role", "arn") }),
      role: a("aws:iam/role:Role", { assumeRolePolicy: "{}" }),
    },
    { instance: instance({ engine: "custom-sqlserver-se" }) },
    {
      member: a(CLUSTER_INSTANCE, {
        ...LARGE,
        engine: "aurora-mysql",
        clusterIdentifier: "shop",
        ...MONITORED,
      }),
    },
    { member, cluster: a(CLUSTER, { engine: "aurora-mysql", ...MONITORED }) },
  ],
  fails: [
    [{ instance: instance({}) }, SAYS],
    [{ instance: instance({ ...MONITORED, monitoringInterval: 0 }) }, SAYS],
    [{ instance: instance({ monitoringInterval: 60 }) }, SAYS],
    [{ instance: instance({ monitoringRoleArn: MONITORED.monitoringRoleArn }) }, SAYS],
    [{ member, cluster: a(CLUSTER, { engine: "aurora-mysql" }) }, SAYS],
    [{ member, cluster: a(CLUSTER, { engine: "aurora-mysql", ...MONITORED, monitoringInterval: 0 }) }, SAYS],
    [{ member: a(CLUSTER_INSTANCE, { ...LARGE, engine: "aurora-mysql", clusterIdentifier: "shop" }) }, SAYS],
  ],
});
