import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isOn, parametersOf, valueIn } from "./parameter-groups.ts";
import { CLUSTER, isAuroraMysql } from "./rds.ts";

const GROUP = "aws:rds/clusterParameterGroup:ClusterParameterGroup";

const OFF = "Its parameters do not turn auditing on.";
const NO_EVENTS = "Its parameters name no events to audit.";

const cluster = a(CLUSTER, { engine: "aurora-mysql", dbClusterParameterGroupName: ref("group", "name") });
const groupOf = (...parameters: { name: string; value: string }[]) =>
  a(GROUP, { name: "acme", family: "aurora-mysql8.0", parameters });
const ON = { name: "server_audit_logging", value: "1" };
const EVENTS = { name: "server_audit_events", value: "CONNECT,QUERY_DDL,QUERY_DCL" };

export default stackPolicy({
  id: "aurora-mysql-audit-parameter",
  title: "The parameters of an Aurora MySQL cluster turn auditing on",
  service: "RDS/Aurora",
  severity: "medium",
  why: "The audit log that the cluster exports stays empty.",
  write: [
    'parameters: [{ name: "server_audit_logging", value: "1" },',
    '  { name: "server_audit_events", value: "CONNECT,QUERY_DDL,QUERY_DCL" }],',
  ],
  types: [CLUSTER],
  beside: [GROUP],
  companions: (resource, stack) => {
    if (!isAuroraMysql(resource.properties.engine)) return false;
    const parameters = parametersOf(resource, "dbClusterParameterGroupName", stack, GROUP);
    if (parameters === "elsewhere") return false;
    if (!isOn(parameters, "server_audit_logging")) return OFF;
    return valueIn(parameters, "server_audit_events") === "" && NO_EVENTS;
  },
  passes: [
    { cluster, group: groupOf(ON, EVENTS) },
    { cluster, group: groupOf(EVENTS, { name: "Server_Audit_Logging", value: "ON" }) },
    { cluster: a(CLUSTER, { engine: "aurora-postgresql" }) },
    { cluster: a(CLUSTER, { engine: "aurora-mysql", dbClusterParameterGroupName: "acme-central" }) },
  ],
  fails: [
    [{ cluster, group: groupOf() }, OFF],
    [{ cluster, group: groupOf({ ...ON, value: "0" }, EVENTS) }, OFF],
    [{ cluster, group: groupOf(ON) }, NO_EVENTS],
    [{ cluster, group: groupOf(ON, { ...EVENTS, value: "" }) }, NO_EVENTS],
    [{ cluster: a(CLUSTER, { engine: "aurora-mysql" }) }, OFF],
    [{ cluster: a(CLUSTER, { engine: "aurora", dbClusterParameterGroupName: "default.aurora5.6" }) }, OFF],
  ],
});
