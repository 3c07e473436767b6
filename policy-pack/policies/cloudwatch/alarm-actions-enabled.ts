import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "Its actions are turned off.";

const ACTIONS = { alarmActions: ["arn:aws:sns:eu-west-1:111122223333:alarms"] };
const METRIC = { metricName: "Errors", namespace: "Acme", evaluationPeriods: 1, ...ACTIONS };
const COMPOSITE = { alarmName: "outage", alarmRule: 'ALARM("errors")', ...ACTIONS };

export default resourcePolicy({
  id: "alarm-actions-enabled",
  title: "The actions of an alarm are turned on",
  service: "CloudWatch",
  severity: "high",
  why: "Turned off for an hour of maintenance, they stay off, and the alarm tells nobody any more.",
  write: ["actionsEnabled: true,"],
  types: ["aws:cloudwatch/metricAlarm:MetricAlarm", "aws:cloudwatch/compositeAlarm:CompositeAlarm"],
  violation: ({ actionsEnabled }) => actionsEnabled === false && SAYS,
  passes: {
    "aws:cloudwatch/metricAlarm:MetricAlarm": [METRIC, { ...METRIC, actionsEnabled: true }],
    "aws:cloudwatch/compositeAlarm:CompositeAlarm": [COMPOSITE, { ...COMPOSITE, actionsEnabled: true }],
  },
  fails: {
    "aws:cloudwatch/metricAlarm:MetricAlarm": [[{ ...METRIC, actionsEnabled: false }, SAYS]],
    "aws:cloudwatch/compositeAlarm:CompositeAlarm": [[{ ...COMPOSITE, actionsEnabled: false }, SAYS]],
  },
});
