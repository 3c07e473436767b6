import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { at } from "../../values/values.ts";

const CLUSTER = "aws:redshift/cluster:Cluster";
const LOGGING = "aws:redshift/logging:Logging";

const SAYS = "No logging is about it.";

const identified = { clusterIdentifier: "sales", nodeType: "ra3.large" };
const cluster = a(CLUSTER, identified);
// Until the sixth version of the provider a cluster said so itself.
const ofOld = (enable: boolean) => ({ ...identified, logging: { enable, bucketName: "acme-redshift-logs" } });

export default stackPolicy({
  id: "redshift-audit-logging",
  title: "A Redshift cluster writes audit logs",
  service: "Redshift",
  severity: "medium",
  why: "The cluster itself keeps connections and users for a week, and nothing once it is deleted.",
  write: [
    'new aws.redshift.Logging("audit", { clusterIdentifier: cluster.clusterIdentifier,',
    '  logDestinationType: "cloudwatch", logExports: ["connectionlog", "userlog", "useractivitylog"] });',
  ],
  types: [CLUSTER],
  beside: [LOGGING],
  companions: (resource, stack) =>
    stack.referring(resource, "clusterIdentifier", LOGGING).length === 0 &&
    at(resource.properties, "logging", "enable") !== true &&
    SAYS,
  passes: [
    {
      cluster,
      logging: a(LOGGING, { clusterIdentifier: ref("cluster"), bucketName: "acme-redshift-logs" }),
    },
    { cluster, logging: a(LOGGING, { clusterIdentifier: "sales", logDestinationType: "cloudwatch" }) },
    { cluster: a(CLUSTER, ofOld(true)) },
  ],
  fails: [
    [{ cluster }, SAYS],
    [
      { cluster, logging: a(LOGGING, { clusterIdentifier: "another", bucketName: "acme-redshift-logs" }) },
      SAYS,
    ],
    [{ cluster: a(CLUSTER, ofOld(false)) }, SAYS],
  ],
});
