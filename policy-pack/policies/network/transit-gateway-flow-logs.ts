import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { FLOW_LOG, TO_BUCKET, vpc } from "./vpcs.ts";

const TRANSIT_GATEWAY = "aws:ec2transitgateway/transitGateway:TransitGateway";

const SAYS = "No flow log is about it.";

const gateway = a(TRANSIT_GATEWAY, { description: "hub" });
const logOf = (name: string) =>
  a(FLOW_LOG, { ...TO_BUCKET, transitGatewayId: ref(name), maxAggregationInterval: 60 });

export default stackPolicy({
  id: "transit-gateway-flow-logs",
  title: "Every transit gateway has a flow log",
  service: "Transit Gateway",
  severity: "low",
  why: "What went from one network to another can't be told in the one place that all of it passes.",
  write: [
    'new aws.ec2.FlowLog("hub", { transitGatewayId: gateway.id, maxAggregationInterval: 60,',
    '  logDestinationType: "s3", logDestination: bucket.arn });',
  ],
  types: [TRANSIT_GATEWAY],
  beside: [FLOW_LOG],
  companions: (resource, stack) =>
    stack.referring(resource, "transitGatewayId", FLOW_LOG).length === 0 && SAYS,
  passes: [
    { gateway, log: logOf("gateway") },
    { gateway, other: gateway, log: logOf("gateway"), otherLog: logOf("other") },
  ],
  fails: [
    [{ gateway }, SAYS],
    [{ gateway, other: gateway, log: logOf("other") }, SAYS],
    [{ gateway, vpc, log: a(FLOW_LOG, { ...TO_BUCKET, vpcId: ref("vpc"), trafficType: "ALL" }) }, SAYS],
  ],
});
