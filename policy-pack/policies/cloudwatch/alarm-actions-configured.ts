import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { ALARMS, COMPOSITE_ALARM, compositesOver, METRIC_ALARM } from "./alarms.ts";

const SAYS = "It does nothing in the ALARM state, and no composite alarm with an action is over it.";

const ACTIONS = { alarmActions: ["arn:aws:sns:eu-west-1:111122223333:alarms"] };
const METRIC = {
  name: "errors",
  metricName: "Errors",
  namespace: "Acme",
  evaluationPeriods: 1,
  threshold: 1,
};

const silent = a(METRIC_ALARM, METRIC);
const over = (alarmRule: string, actions: object = ACTIONS) =>
  a(COMPOSITE_ALARM, { alarmName: "outage", alarmRule, ...actions });

export default stackPolicy({
  id: "alarm-actions-configured",
  title: "An alarm has an action",
  service: "CloudWatch",
  severity: "high",
  why: "The alarm turns red in a console that nobody has open.",
  write: ["alarmActions: [topic.arn],"],
  types: [...ALARMS],
  beside: [COMPOSITE_ALARM],
  // Alarms that only feed a composite one are silent on purpose.
  companions: (alarm, stack) =>
    isEmpty(alarm.properties.alarmActions) &&
    !compositesOver(alarm, stack).some(({ properties }) => !isEmpty(properties.alarmActions)) &&
    SAYS,
  passes: [
    { alarm: a(METRIC_ALARM, { ...METRIC, ...ACTIONS }) },
    { alarm: over('ALARM("elsewhere")') },
    { alarm: silent, composite: over('ALARM("slow") AND ALARM( "errors" )') },
    { alarm: silent, composite: over("ALARM(arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors)") },
    { alarm: silent, composite: over("OK(other) OR ALARM( errors )") },
    // A text that is made of the alarm's name.
    { alarm: silent, composite: over(ref("alarm", "name")) },
    {
      alarm: a(COMPOSITE_ALARM, { alarmName: "part", alarmRule: "ALARM(elsewhere)" }),
      composite: over("ALARM(part)"),
    },
  ],
  fails: [
    [{ alarm: silent }, SAYS],
    [{ alarm: a(METRIC_ALARM, { ...METRIC, alarmActions: [], okActions: ACTIONS.alarmActions }) }, SAYS],
    [{ alarm: a(COMPOSITE_ALARM, { alarmName: "outage", alarmRule: "ALARM(elsewhere)" }) }, SAYS],
    [{ alarm: silent, composite: over('ALARM("more-errors")') }, SAYS],
    [{ alarm: silent, composite: over("ALARM(errors-of-others)") }, SAYS],
    [{ alarm: silent, composite: over("TRUE"), other: over("ALARM(slow)") }, SAYS],
  ],
});
