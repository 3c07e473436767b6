import { wholeNumber } from "../../model/parameters.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { numberOf } from "../../values/values.ts";

const SAYS = "It deletes the history of resources earlier than that.";

export default resourcePolicy({
  id: "config-retention",
  title: "AWS Config keeps the history of resources for a year",
  service: "Config",
  severity: "low",
  why: "How a resource came to be open to the world is forgotten by the time that somebody asks.",
  write: ["retentionPeriodInDays: 2557,"],
  types: ["aws:cfg/retentionConfiguration:RetentionConfiguration"],
  parameters: { minimumDays: wholeNumber(365, "days that AWS Config must keep the history at least") },
  // Without a number AWS keeps it for seven years.
  violation: ({ retentionPeriodInDays }, { minimumDays }) =>
    (numberOf(retentionPeriodInDays) ?? Infinity) < minimumDays && SAYS,
  remedy: (_, { minimumDays }) => ({ retentionPeriodInDays: minimumDays }),
  passes: [{ retentionPeriodInDays: 365 }, { retentionPeriodInDays: 2557 }],
  fails: [
    [{ retentionPeriodInDays: 364 }, SAYS],
    [{ retentionPeriodInDays: 30 }, SAYS],
  ],
});
