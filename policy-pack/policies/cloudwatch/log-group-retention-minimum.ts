import { wholeNumber } from "../../model/parameters.ts";
import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It deletes its events earlier than that.";

export default resourcePolicy({
  id: "log-group-retention-minimum",
  title: "A log group keeps its events for a year",
  service: "CloudWatch Logs",
  severity: "medium",
  why: "An intrusion is found after months, when the events that explain it are gone.",
  write: ["retentionInDays: 365,"],
  types: ["aws:cloudwatch/logGroup:LogGroup"],
  parameters: { minimumDays: wholeNumber(365, "days that a log group must keep its events at least") },
  // Nothing and 0 mean for ever, which is another policy's matter. A group of the class DELIVERY only hands its events on.
  violation: ({ retentionInDays, logGroupClass }, { minimumDays }) =>
    typeof retentionInDays === "number" &&
    retentionInDays > 0 &&
    retentionInDays < minimumDays &&
    logGroupClass !== "DELIVERY" &&
    SAYS,
  remedy: (_, { minimumDays }) => ({ retentionInDays: minimumDays }),
  passes: [
    { retentionInDays: 365 },
    { retentionInDays: 400 },
    { retentionInDays: 0 },
    {},
    { logGroupClass: "DELIVERY", retentionInDays: 2 },
  ],
  fails: [
    [{ retentionInDays: 364 }, SAYS],
    [{ name: "/acme/audit", retentionInDays: 1, logGroupClass: "STANDARD" }, SAYS],
  ],
});
