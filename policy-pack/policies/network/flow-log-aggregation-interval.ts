import { resourcePolicy } from "../../model/policy.ts";
import { FLOW_LOG, TO_BUCKET } from "./vpcs.ts";

const SAYS = "It aggregates ten minutes into one record.";

const log = { ...TO_BUCKET, vpcId: "vpc-0a1b2c3d4e5f67890", trafficType: "ALL" } as const;

export default resourcePolicy({
  id: "flow-log-aggregation-interval",
  title: "A flow log writes a record a minute",
  service: "VPC",
  severity: "low",
  why: "Within ten minutes that are one record, nobody can tell what came before what.",
  write: ["maxAggregationInterval: 60,"],
  types: [FLOW_LOG],
  optIn: true,
  violation: ({ maxAggregationInterval }) => maxAggregationInterval !== 60 && SAYS,
  passes: [
    { ...log, maxAggregationInterval: 60 },
    { ...TO_BUCKET, transitGatewayId: "tgw-0a1b2c3d4e5f67890", maxAggregationInterval: 60 },
  ],
  fails: [
    [log, SAYS],
    [{ ...log, maxAggregationInterval: 600 }, SAYS],
  ],
});
