import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "It keeps its events for ever.";

// No remedy: it would delete events, which somebody may have meant to keep.
export default resourcePolicy({
  id: "log-group-retention-set",
  title: "A log group says how long it keeps its events",
  service: "CloudWatch Logs",
  severity: "medium",
  why: "Personal data outlives its purpose in the log, and the bill for storage only grows.",
  write: ["retentionInDays: 365,"],
  types: ["aws:cloudwatch/logGroup:LogGroup"],
  // AWS sets two days for a group of the class DELIVERY, whatever is written.
  violation: ({ retentionInDays, logGroupClass }) =>
    (isEmpty(retentionInDays) || retentionInDays === 0) && logGroupClass !== "DELIVERY" && SAYS,
  passes: [{ retentionInDays: 365 }, { retentionInDays: 1 }, { logGroupClass: "DELIVERY" }],
  fails: [
    [{}, SAYS],
    [{ name: "/acme/app", retentionInDays: 0 }, SAYS],
    [{ logGroupClass: "INFREQUENT_ACCESS" }, SAYS],
  ],
});
