import { a, ref } from "../../model/example-stack.ts";
import { wholeNumber } from "../../model/parameters.ts";
import { stackPolicy } from "../../model/policy.ts";
import { numberOf } from "../../values/values.ts";
import { TRAIL } from "./types.ts";

const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";

const SAYS = "Its log group deletes events earlier than that.";

const trail = a(TRAIL, {
  s3BucketName: "acme-trail",
  cloudWatchLogsGroupArn: ref("group", "arn"),
  cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail",
});
const groupOf = (retentionInDays: number) => a(LOG_GROUP, { retentionInDays });

export default stackPolicy({
  id: "cloudtrail-log-group-retention",
  title: "The log group of a trail keeps events for a year",
  service: "CloudTrail",
  severity: "medium",
  why: "Queries over the log group end long before the intrusion that is being looked for began.",
  write: ["retentionInDays: 365,"],
  types: [TRAIL],
  beside: [LOG_GROUP],
  parameters: { minimumDays: wholeNumber(365, "days that a trail's log group must keep events at least") },
  companions: (resource, stack, { minimumDays }) =>
    stack.referred(resource, "cloudWatchLogsGroupArn", LOG_GROUP).some(({ properties }) => {
      // Nothing and 0 mean for ever.
      const days = numberOf(properties.retentionInDays) ?? 0;
      return days > 0 && days < minimumDays;
    }) && SAYS,
  passes: [
    { trail, group: groupOf(365) },
    { trail, group: groupOf(0) },
    { trail, group: a(LOG_GROUP, {}) },
    { trail: a(TRAIL, { s3BucketName: "acme-trail" }), group: groupOf(30) },
  ],
  fails: [
    [{ trail, group: groupOf(364) }, SAYS],
    [{ trail, group: groupOf(1) }, SAYS],
  ],
});
