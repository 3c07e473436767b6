import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource } from "../../model/stack.ts";
import { at, text } from "../../values/values.ts";
import { clusterOf } from "./clusters.ts";
import { CLUSTER, CLUSTER_INSTANCE, engineOf, INSTANCE, isAurora, isAuroraMysql, isCustom } from "./rds.ts";

const SAYS = "Its Performance Insights are not turned on.";

/** Db2 does without, and MySQL on hosts that are too small. */
function canHave({ properties }: Resource): boolean {
  const engine = engineOf(at(properties, "engine"));
  const size = text(at(properties, "instanceClass"));
  if (isCustom(properties) || engine.startsWith("db2-")) return false;
  if (isAuroraMysql(engine) && /^db\.t[23]\./.test(size)) return false;
  const needsRoom = isAuroraMysql(engine) || engine === "mysql" || engine === "mariadb";
  return !(needsRoom && /^db\.(t2|t3|t4g)\.(micro|small)$/.test(size));
}

const isOn = ({ properties }: Resource): boolean => at(properties, "performanceInsightsEnabled") === true;

const instance = (engine: string, instanceClass = "db.r7g.large", performanceInsightsEnabled?: boolean) =>
  a(INSTANCE, {
    engine,
    instanceClass,
    ...(performanceInsightsEnabled !== undefined && { performanceInsightsEnabled }),
  });
const member = (instanceClass: string) =>
  a(CLUSTER_INSTANCE, { engine: "aurora-mysql", instanceClass, clusterIdentifier: ref("cluster") });
const aurora = a(CLUSTER, { engine: "aurora-mysql" });

export default stackPolicy({
  id: "rds-performance-insights",
  title: "A database has Performance Insights",
  service: "RDS",
  severity: "low",
  why: "When the database slows down, nobody can tell which statement, user or host brought the load.",
  write: ["performanceInsightsEnabled: true,"],
  types: [INSTANCE, CLUSTER_INSTANCE, CLUSTER],
  beside: [],
  companions: (resource, stack) => {
    if (isOn(resource) || !canHave(resource)) return false;
    // An Aurora cluster may leave it to its members; what it turns on holds for all of them.
    if (resource.type === CLUSTER && isAurora(at(resource.properties, "engine"))) return false;
    const cluster = clusterOf(resource, stack);
    return !(cluster !== undefined && isOn(cluster)) && SAYS;
  },
  passes: [
    { instance: instance("postgres", "db.r7g.large", true) },
    { instance: instance("db2-se") },
    { instance: instance("custom-oracle-ee") },
    { instance: instance("mysql", "db.t3.micro") },
    { instance: instance("mariadb", "db.t4g.small") },
    { member: member("db.t3.medium"), cluster: aurora },
    { member: member("db.t4g.small"), cluster: aurora },
    {
      member: member("db.r7g.large"),
      cluster: a(CLUSTER, { engine: "aurora-mysql", performanceInsightsEnabled: true }),
    },
    { cluster: aurora },
    { cluster: a(CLUSTER, { engine: "mysql", performanceInsightsEnabled: true }) },
  ],
  fails: [
    [{ instance: instance("postgres") }, SAYS],
    [{ instance: instance("mysql", "db.r7g.large", false) }, SAYS],
    [{ instance: instance("postgres", "db.t3.micro") }, SAYS],
    [{ instance: instance("mysql", "db.t3.medium") }, SAYS],
    [{ instance: instance("mariadb", "db.t4g.medium") }, SAYS],
    [{ member: member("db.t4g.medium"), cluster: aurora }, SAYS],
    [
      {
        member: a(CLUSTER_INSTANCE, {
          engine: "aurora-postgresql",
          instanceClass: "db.t3.medium",
          clusterIdentifier: "shop",
        }),
      },
      SAYS,
    ],
    [{ cluster: a(CLUSTER, { engine: "mysql" }) }, SAYS],
    [{ cluster: a(CLUSTER, { engine: "postgres", performanceInsightsEnabled: false }) }, SAYS],
  ],
});
