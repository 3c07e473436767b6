import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { at, isEmpty } from "../../values/values.ts";

const CLUSTER = "aws:redshift/cluster:Cluster";
const LOGGING = "aws:redshift/logging:Logging";

const SAYS = "No logging writes its audit logs.";

const identified = { clusterIdentifier: "sales", nodeType: "ra3.large" };
const cluster = a(CLUSTER, identified);
const toCloudwatch = { clusterIdentifier: "sales", logDestinationType: "cloudwatch" };
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
    // To CloudWatch only those logs go that are named.
    !stack
      .referring(resource, "clusterIdentifier", LOGGING)
      .some(
        ({ properties }) => properties.logDestinationType !== "cloudwatch" || !isEmpty(properties.logExports),
      ) &&
    at(resource.properties, "logging", "enable") !== true &&
    SAYS,
  passes: [
    {
      cluster,
      logging: a(LOGGING, { clusterIdentifier: ref("cluster"), bucketName: "acme-redshift-logs" }),
    },
    { cluster, logging: a(LOGGING, { ...toCloudwatch, logExports: ["connectionlog", "userlog"] }) },
    { cluster: a(CLUSTER, ofOld(true)) },
  ],
  fails: [
    [{ cluster }, SAYS],
    [
      { cluster, logging: a(LOGGING, { clusterIdentifier: "another", bucketName: "acme-redshift-logs" }) },
      SAYS,
    ],
    [{ cluster, logging: a(LOGGING, toCloudwatch) }, SAYS],
    [{ cluster: a(CLUSTER, ofOld(false)) }, SAYS],
  ],
});
