import { wholeNumber } from "../../model/parameters.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { numberOf } from "../../values/values.ts";
import { EVENT_DATA_STORE } from "./types.ts";

const SAYS = "It deletes its events earlier than that.";

export default resourcePolicy({
  id: "cloudtrail-eds-retention",
  title: "An event data store keeps its events for a year",
  service: "CloudTrail",
  severity: "medium",
  why: "The first steps of an intruder are often older than the events that are left.",
  write: ["retentionPeriod: 365,"],
  types: [EVENT_DATA_STORE],
  parameters: {
    minimumDays: wholeNumber(365, "days that an event data store must keep its events at least"),
  },
  // Left out, it is seven years.
  violation: ({ retentionPeriod }, { minimumDays }) =>
    (numberOf(retentionPeriod) ?? minimumDays) < minimumDays && SAYS,
  remedy: (_, { minimumDays }) => ({ retentionPeriod: minimumDays }),
  passes: [{}, { retentionPeriod: 365 }, { retentionPeriod: 2555 }],
  fails: [
    [{ retentionPeriod: 364 }, SAYS],
    [{ name: "audit", retentionPeriod: 7 }, SAYS],
  ],
});
