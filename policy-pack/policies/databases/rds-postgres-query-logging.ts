import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { at, isEmpty, numberOf } from "../../values/values.ts";
import { type Parameters, parametersOf, valueIn } from "./parameter-groups.ts";
import { CLUSTER, CLUSTER_INSTANCE, engineOf, INSTANCE } from "./rds.ts";

const GROUP = "aws:rds/parameterGroup:ParameterGroup";
const CLUSTER_GROUP = "aws:rds/clusterParameterGroup:ClusterParameterGroup";

const SAYS = "Its parameters log no queries.";

/** Statements of some kind, those that take long, or what pgAudit is told to log. */
const logsQueries = (parameters: Parameters): boolean =>
  parameters === "elsewhere" ||
  ["ddl", "mod", "all"].includes(valueIn(parameters, "log_statement")) ||
  (numberOf(valueIn(parameters, "log_min_duration_statement")) ?? -1) >= 0 ||
  !["", "none"].includes(valueIn(parameters, "pgaudit.log"));

function instanceLogs(instance: Resource, stack: Stack): boolean {
  const parameters = parametersOf(instance, "parameterGroupName", stack, GROUP);
  // A replica that names none takes over the group of its source, which is judged itself.
  if (parameters === "unnamed" && !isEmpty(at(instance.properties, "replicateSourceDb"))) return true;
  return logsQueries(parameters);
}

/** The groups of the members hold against the group of their cluster. */
function clusterLogs(cluster: Resource, stack: Stack): boolean {
  if (logsQueries(parametersOf(cluster, "dbClusterParameterGroupName", stack, CLUSTER_GROUP))) return true;
  const members = stack.referring(cluster, "clusterIdentifier", CLUSTER_INSTANCE);
  return (
    members.length > 0 &&
    members.every((member) => logsQueries(parametersOf(member, "dbParameterGroupName", stack, GROUP)))
  );
}

const LARGE = { instanceClass: "db.r7g.large" } as const;
const instance = a(INSTANCE, { ...LARGE, engine: "postgres", parameterGroupName: ref("group", "name") });
const replica = a(INSTANCE, {
  ...LARGE,
  engine: "postgres",
  replicateSourceDb: "orders",
  parameterGroupName: ref("group", "name"),
});
const cluster = a(CLUSTER, {
  engine: "aurora-postgresql",
  dbClusterParameterGroupName: ref("group", "name"),
});
const member = (group?: string) =>
  a(CLUSTER_INSTANCE, {
    ...LARGE,
    engine: "aurora-postgresql",
    clusterIdentifier: ref("cluster"),
    ...(group !== undefined && { dbParameterGroupName: ref(group, "name") }),
  });
const group = (name: string, value: string) =>
  a(GROUP, { name: "acme", family: "postgres17", parameters: [{ name, value }] });
const clusterGroup = (name: string, value: string) =>
  a(CLUSTER_GROUP, { name: "acme", family: "aurora-postgresql17", parameters: [{ name, value }] });

export default stackPolicy({
  id: "rds-postgres-query-logging",
  title: "A PostgreSQL database logs queries",
  service: "RDS",
  severity: "low",
  why: "The exported log tells that somebody signed in, and not what they asked the database for.",
  write: [
    'parameters: [{ name: "log_statement", value: "ddl" },',
    '  { name: "log_min_duration_statement", value: "1000" }],',
  ],
  types: [INSTANCE, CLUSTER],
  beside: [CLUSTER_INSTANCE, GROUP, CLUSTER_GROUP],
  companions: (resource, stack) => {
    if (!["postgres", "aurora-postgresql"].includes(engineOf(at(resource.properties, "engine"))))
      return false;
    const logs = resource.type === INSTANCE ? instanceLogs(resource, stack) : clusterLogs(resource, stack);
    return !logs && SAYS;
  },
  passes: [
    { instance, group: group("log_statement", "ddl") },
    { instance, group: group("LOG_STATEMENT", "ALL") },
    { instance, group: group("log_min_duration_statement", "0") },
    { instance, group: group("pgaudit.log", "ddl,role") },
    { instance: a(INSTANCE, { ...LARGE, engine: "mysql" }) },
    { instance: a(INSTANCE, { ...LARGE, engine: "postgres", parameterGroupName: "acme-central" }) },
    { replica: a(INSTANCE, { ...LARGE, engine: "postgres", replicateSourceDb: "orders" }) },
    { cluster, group: clusterGroup("log_statement", "mod") },
    { cluster: a(CLUSTER, { engine: "aurora-mysql" }) },
    {
      cluster: a(CLUSTER, { engine: "aurora-postgresql" }),
      member: member("group"),
      group: group("log_statement", "all"),
    },
  ],
  fails: [
    [{ instance, group: group("log_statement", "none") }, SAYS],
    [{ instance, group: group("log_min_duration_statement", "-1") }, SAYS],
    [{ instance, group: group("pgaudit.log", "none") }, SAYS],
    [{ instance, group: group("log_connections", "1") }, SAYS],
    [{ instance: a(INSTANCE, { ...LARGE, engine: "postgres" }) }, SAYS],
    [{ replica, group: group("log_statement", "none") }, SAYS],
    [
      { instance: a(INSTANCE, { ...LARGE, engine: "postgres", parameterGroupName: "default.postgres17" }) },
      SAYS,
    ],
    [{ cluster, group: clusterGroup("log_statement", "none") }, SAYS],
    [{ cluster: a(CLUSTER, { engine: "postgres" }) }, SAYS],
    [
      {
        cluster: a(CLUSTER, { engine: "aurora-postgresql" }),
        one: member("group"),
        another: member(),
        group: group("log_statement", "all"),
      },
      SAYS,
    ],
  ],
});
