import { wholeNumber } from "../../model/parameters.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { numberOf } from "../../values/values.ts";

const SAYS = "It keeps its records for a shorter time.";

/** What Kinesis keeps where nothing is said. */
const STANDARD_HOURS = 24;

export default resourcePolicy({
  id: "kinesis-retention",
  title: "A stream keeps its records for a week",
  service: "Kinesis",
  severity: "low",
  why: "A consumer that fails over a long weekend finds the records of it gone.",
  write: ["retentionPeriod: 168,"],
  types: ["aws:kinesis/stream:Stream"],
  parameters: { minimumHours: wholeNumber(168, "hours that a stream must keep its records at least") },
  violation: ({ retentionPeriod }, { minimumHours }) =>
    (numberOf(retentionPeriod) ?? STANDARD_HOURS) < minimumHours && SAYS,
  passes: [
    { shardCount: 1, retentionPeriod: 168 },
    { streamModeDetails: { streamMode: "ON_DEMAND" }, retentionPeriod: 8760 },
  ],
  fails: [
    [{ shardCount: 1 }, SAYS],
    [{ shardCount: 1, retentionPeriod: 167 }, SAYS],
    [{ streamModeDetails: { streamMode: "ON_DEMAND" }, retentionPeriod: 24 }, SAYS],
  ],
});
