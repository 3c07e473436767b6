import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "It does nothing in the INSUFFICIENT_DATA state.";

const TOPICS = ["arn:aws:sns:eu-west-1:111122223333:alarms"];
const METRIC = { metricName: "Errors", namespace: "Acme", evaluationPeriods: 1, alarmActions: TOPICS };

export default resourcePolicy({
  id: "alarm-insufficient-data-actions",
  title: "An alarm tells when it has no data",
  service: "CloudWatch",
  severity: "low",
  why: "What has stopped to report looks as healthy as what has nothing to report.",
  write: ["insufficientDataActions: [topic.arn],"],
  types: ["aws:cloudwatch/metricAlarm:MetricAlarm"],
  optIn: true,
  violation: ({ insufficientDataActions }) => isEmpty(insufficientDataActions) && SAYS,
  passes: [
    { ...METRIC, insufficientDataActions: TOPICS },
    { ...METRIC, alarmActions: [], insufficientDataActions: TOPICS },
  ],
  fails: [
    [METRIC, SAYS],
    [{ ...METRIC, insufficientDataActions: [] }, SAYS],
  ],
});
