import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isOn, parametersOf } from "./parameter-groups.ts";

const CLUSTER = "aws:redshift/cluster:Cluster";
const GROUP = "aws:redshift/parameterGroup:ParameterGroup";

const SAYS = "Its parameters do not log what users run.";

const identified = { clusterIdentifier: "sales", nodeType: "ra3.large" };
const cluster = a(CLUSTER, { ...identified, clusterParameterGroupName: ref("group", "name") });
const groupOf = (...parameters: { name: string; value: string }[]) =>
  a(GROUP, { name: "acme", family: "redshift-2.0", parameters });

export default stackPolicy({
  id: "redshift-user-activity-logging",
  title: "A Redshift cluster logs what users run",
  service: "Redshift",
  severity: "low",
  why: "The audit logs tell who signed in, and not which tables they read or dropped.",
  write: ['parameters: [{ name: "enable_user_activity_logging", value: "true" }],'],
  types: [CLUSTER],
  beside: [GROUP],
  companions: (resource, stack) => {
    const parameters = parametersOf(resource, "clusterParameterGroupName", stack, GROUP);
    return parameters !== "elsewhere" && !isOn(parameters, "enable_user_activity_logging") && SAYS;
  },
  passes: [
    { cluster, group: groupOf({ name: "enable_user_activity_logging", value: "true" }) },
    { cluster: a(CLUSTER, { ...identified, clusterParameterGroupName: "acme-central" }) },
  ],
  fails: [
    [{ cluster, group: groupOf() }, SAYS],
    [{ cluster, group: groupOf({ name: "enable_user_activity_logging", value: "false" }) }, SAYS],
    [{ cluster, group: groupOf({ name: "require_ssl", value: "true" }) }, SAYS],
    [{ cluster: a(CLUSTER, identified) }, SAYS],
    [{ cluster: a(CLUSTER, { ...identified, clusterParameterGroupName: "default.redshift-2.0" }) }, SAYS],
  ],
});
