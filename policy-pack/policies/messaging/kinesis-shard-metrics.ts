import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "It has no metrics by shard.";

export default resourcePolicy({
  id: "kinesis-shard-metrics",
  title: "A stream has metrics by shard",
  service: "Kinesis",
  severity: "low",
  why: "One hot shard that throttles its writers hides in the sum of the stream.",
  write: ['shardLevelMetrics: ["IteratorAgeMilliseconds", "WriteProvisionedThroughputExceeded"],'],
  optIn: true,
  types: ["aws:kinesis/stream:Stream"],
  violation: ({ shardLevelMetrics }) => isEmpty(shardLevelMetrics) && SAYS,
  passes: [
    { shardCount: 1, shardLevelMetrics: ["IteratorAgeMilliseconds"] },
    { shardCount: 2, shardLevelMetrics: ["IncomingBytes", "OutgoingBytes"] },
  ],
  fails: [
    [{ shardCount: 1 }, SAYS],
    [{ shardCount: 1, shardLevelMetrics: [] }, SAYS],
  ],
});
