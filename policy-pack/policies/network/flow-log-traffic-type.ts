import { resourcePolicy } from "../../model/policy.ts";
import { FLOW_LOG, TO_BUCKET } from "./vpcs.ts";

const SAYS = "It captures accepted traffic only.";

export default resourcePolicy({
  id: "flow-log-traffic-type",
  title: "A flow log captures rejected traffic",
  service: "VPC",
  severity: "medium",
  why: "Scans and blocked attempts, the first signs of an attack, are rejected traffic.",
  write: ['trafficType: "ALL",'],
  types: [FLOW_LOG],
  violation: ({ trafficType }) => trafficType === "ACCEPT" && SAYS,
  passes: [
    { ...TO_BUCKET, vpcId: "vpc-0a1b2c3d4e5f67890", trafficType: "ALL" },
    { ...TO_BUCKET, vpcId: "vpc-0a1b2c3d4e5f67890", trafficType: "REJECT" },
    // A transit gateway's flow log has no type of traffic: it captures all.
    { ...TO_BUCKET, transitGatewayId: "tgw-0a1b2c3d4e5f67890", maxAggregationInterval: 60 },
  ],
  fails: [
    [{ ...TO_BUCKET, vpcId: "vpc-0a1b2c3d4e5f67890", trafficType: "ACCEPT" }, SAYS],
    [{ ...TO_BUCKET, eniId: "eni-0a1b2c3d4e5f67890", trafficType: "ACCEPT" }, SAYS],
  ],
});
