import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { METRIC_ALARM, METRIC_FILTER, watches } from "./alarms.ts";

const SAYS = "No alarm watches the metric that it writes.";

const METRIC = { metricName: "Errors", namespace: "Acme" };
const filter = a(METRIC_FILTER, {
  logGroupName: "/acme/app",
  pattern: "ERROR",
  metricTransformation: { name: "Errors", namespace: "Acme", value: "1" },
});
const alarm = (metric: object) => a(METRIC_ALARM, { evaluationPeriods: 1, ...metric });
const query = (changes: object) => ({
  metricQueries: [
    { id: "rate", expression: "errors / 60", returnData: true },
    { id: "errors", metric: { ...METRIC, period: 60, stat: "Sum", ...changes } },
  ],
});

export default stackPolicy({
  id: "metric-filter-has-alarm",
  title: "An alarm watches what a metric filter counts",
  service: "CloudWatch Logs",
  severity: "low",
  why: "Events are counted that somebody found worth counting, and nobody hears when they come.",
  write: [
    'new aws.cloudwatch.MetricAlarm("errors", { metricName: "Errors", namespace: "Acme", alarmActions: [topic.arn],',
    '  statistic: "Sum", period: 300, comparisonOperator: "GreaterThanOrEqualToThreshold", threshold: 1, evaluationPeriods: 1 });',
  ],
  types: [METRIC_FILTER],
  beside: [METRIC_ALARM],
  companions: (resource, stack) => !stack.of(METRIC_ALARM).some((each) => watches(each, resource)) && SAYS,
  passes: [
    { filter, alarm: alarm(METRIC) },
    { filter, other: alarm({ ...METRIC, metricName: "Slow" }), alarm: alarm(METRIC) },
    { filter, alarm: alarm(query({})) },
  ],
  fails: [
    [{ filter }, SAYS],
    [{ filter, alarm: alarm({ ...METRIC, metricName: "Slow" }) }, SAYS],
    [{ filter, alarm: alarm({ ...METRIC, namespace: "Other" }) }, SAYS],
    [{ filter, alarm: alarm(query({ metricName: "Slow" })) }, SAYS],
    [{ filter, alarm: alarm(query({ namespace: "Other" })) }, SAYS],
  ],
});
