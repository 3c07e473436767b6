import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { METRIC_ALARM, METRIC_FILTER, watches } from "./alarms.ts";

const SAYS = "It leaves open what missing data means.";

const METRIC = { metricName: "RootLogins", namespace: "Audit" };
const alarm = (treatMissingData?: string, metric = METRIC) =>
  a(METRIC_ALARM, { ...metric, evaluationPeriods: 1, ...(treatMissingData && { treatMissingData }) });
const filter = a(METRIC_FILTER, {
  logGroupName: "trail",
  pattern: "{ $.userIdentity.type = Root }",
  metricTransformation: { name: "RootLogins", namespace: "Audit", value: "1" },
});

export default stackPolicy({
  id: "alarm-treat-missing-data",
  title: "An alarm on a log says what missing data means",
  service: "CloudWatch",
  severity: "low",
  why: "Without an event there is no data, so the alarm is never back to normal and its next change goes unnoticed.",
  write: ['treatMissingData: "notBreaching",'],
  types: [METRIC_ALARM],
  beside: [METRIC_FILTER],
  // The provider writes its standard, `missing`, where the program says nothing.
  companions: (resource, stack) => {
    const { treatMissingData } = resource.properties;
    if (!isEmpty(treatMissingData) && treatMissingData !== "missing") return false;
    return stack.of(METRIC_FILTER).some((each) => watches(resource, each)) && SAYS;
  },
  passes: [
    { alarm: alarm("notBreaching"), filter },
    { alarm: alarm("breaching"), filter },
    // Only what comes from a log has no data where nothing happens.
    { alarm: alarm(undefined, { ...METRIC, metricName: "CPUUtilization" }), filter },
    { alarm: alarm(undefined, { ...METRIC, namespace: "AWS/EC2" }), filter },
    { alarm: alarm() },
  ],
  fails: [
    [{ alarm: alarm(), filter }, SAYS],
    [{ alarm: alarm("missing"), filter }, SAYS],
    [
      {
        alarm: a(METRIC_ALARM, {
          evaluationPeriods: 1,
          metricQueries: [{ id: "logins", metric: { ...METRIC, period: 300, stat: "Sum" } }],
        }),
        filter,
      },
      SAYS,
    ],
  ],
});
