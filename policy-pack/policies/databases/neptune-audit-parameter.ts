import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isOn, parametersOf } from "./parameter-groups.ts";

const CLUSTER = "aws:neptune/cluster:Cluster";
const GROUP = "aws:neptune/clusterParameterGroup:ClusterParameterGroup";

const SAYS = "Its parameters do not turn auditing on.";

const cluster = a(CLUSTER, { neptuneClusterParameterGroupName: ref("group", "name") });
const groupOf = (...parameters: { name: string; value: string }[]) =>
  a(GROUP, { name: "acme", family: "neptune1.3", parameters });

export default stackPolicy({
  id: "neptune-audit-parameter",
  title: "The parameters of a Neptune cluster turn auditing on",
  service: "Neptune",
  severity: "low",
  why: "The cluster writes no audit log, whatever it exports.",
  write: ['parameters: [{ name: "neptune_enable_audit_log", value: "1" }],'],
  types: [CLUSTER],
  beside: [GROUP],
  companions: (resource, stack) => {
    const parameters = parametersOf(resource, "neptuneClusterParameterGroupName", stack, GROUP);
    return parameters !== "elsewhere" && !isOn(parameters, "neptune_enable_audit_log") && SAYS;
  },
  passes: [
    { cluster, group: groupOf({ name: "neptune_enable_audit_log", value: "1" }) },
    { cluster: a(CLUSTER, { neptuneClusterParameterGroupName: "acme-central" }) },
  ],
  fails: [
    [{ cluster, group: groupOf() }, SAYS],
    [{ cluster, group: groupOf({ name: "neptune_enable_audit_log", value: "0" }) }, SAYS],
    [{ cluster, group: groupOf({ name: "neptune_query_timeout", value: "1" }) }, SAYS],
    [{ cluster: a(CLUSTER, { engine: "neptune" }) }, SAYS],
    [{ cluster: a(CLUSTER, { neptuneClusterParameterGroupName: "default.neptune1.3" }) }, SAYS],
  ],
});
