import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const ZONE = "aws:route53/zone:Zone";
const QUERY_LOG = "aws:route53/queryLog:QueryLog";

const SAYS = "No query log is about it.";

const zone = a(ZONE, { name: "acme.example" });
const logOf = (name: string) =>
  a(QUERY_LOG, {
    zoneId: ref(name, "zoneId"),
    cloudwatchLogGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/acme.example",
  });

export default stackPolicy({
  id: "route53-query-logging",
  title: "A public hosted zone logs DNS queries",
  service: "Route 53",
  severity: "medium",
  why: "Nobody can tell who looked up which names before an attack, or which forgotten ones are still asked for.",
  write: [
    'new aws.route53.QueryLog("queries",',
    "  { zoneId: zone.zoneId, cloudwatchLogGroupArn: logsInUsEast1.arn });",
  ],
  types: [ZONE],
  beside: [QUERY_LOG],
  // A zone of VPCs is private: its queries are in the query logs of their resolvers.
  companions: (resource, stack) =>
    isEmpty(resource.properties.vpcs) && stack.referring(resource, "zoneId", QUERY_LOG).length === 0 && SAYS,
  passes: [
    { zone, log: logOf("zone") },
    { zone: a(ZONE, { name: "acme.internal", vpcs: [{ vpcId: "vpc-0a1b2c3d4e5f67890" }] }) },
  ],
  fails: [
    [{ zone }, SAYS],
    [{ zone: a(ZONE, { name: "acme.example", vpcs: [] }) }, SAYS],
    [{ zone, other: a(ZONE, { name: "other.example" }), log: logOf("other") }, SAYS],
  ],
});
