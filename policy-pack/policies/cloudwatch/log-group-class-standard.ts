import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { LOG_GROUP, METRIC_FILTER } from "./alarms.ts";

const SUBSCRIPTION = "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter";

const SAYS = "Its class has neither metric filters nor subscriptions, and the stack gives it one.";

const groupOf = (logGroupClass: string) => a(LOG_GROUP, { logGroupClass });
const filter = a(METRIC_FILTER, {
  logGroupName: ref("group", "name"),
  pattern: "ERROR",
  metricTransformation: { name: "Errors", namespace: "Acme", value: "1" },
});
const subscription = a(SUBSCRIPTION, {
  logGroup: ref("group", "name"),
  destinationArn: "arn:aws:logs:eu-west-1:444455556666:destination:central",
  filterPattern: "",
});

/** Groups of these classes are for reading now and then, or for handing on. */
const isPoor = (logGroupClass: unknown): boolean =>
  logGroupClass === "INFREQUENT_ACCESS" || logGroupClass === "DELIVERY";

export default stackPolicy({
  id: "log-group-class-standard",
  title: "A log group with filters is of the class STANDARD",
  service: "CloudWatch Logs",
  severity: "medium",
  why: "AWS refuses filters on other classes, so that no alarm hears of these events.",
  write: ['logGroupClass: "STANDARD",'],
  types: [LOG_GROUP],
  beside: [METRIC_FILTER, SUBSCRIPTION],
  companions: (resource, stack) =>
    isPoor(resource.properties.logGroupClass) &&
    [
      ...stack.referring(resource, "logGroupName", METRIC_FILTER),
      ...stack.referring(resource, "logGroup", SUBSCRIPTION),
    ].length > 0 &&
    SAYS,
  passes: [
    { group: groupOf("STANDARD"), filter, subscription },
    { group: a(LOG_GROUP, {}), filter, subscription },
    { group: groupOf("INFREQUENT_ACCESS") },
  ],
  fails: [
    [{ group: groupOf("INFREQUENT_ACCESS"), filter }, SAYS],
    [{ group: groupOf("INFREQUENT_ACCESS"), subscription }, SAYS],
    [{ group: groupOf("DELIVERY"), filter }, SAYS],
  ],
});
