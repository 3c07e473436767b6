import type { Resource, Stack } from "../../model/stack.ts";
import { at, isEmpty, list, text } from "../../values/values.ts";

export const METRIC_ALARM = "aws:cloudwatch/metricAlarm:MetricAlarm";
export const COMPOSITE_ALARM = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
export const METRIC_FILTER = "aws:cloudwatch/logMetricFilter:LogMetricFilter";
export const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";

export const TRAIL = "aws:cloudtrail/trail:Trail";

export const ALARMS = [METRIC_ALARM, COMPOSITE_ALARM] as const;

type Alarm = Resource<(typeof ALARMS)[number]>;

/** Whether the alarm's metric, or one that it computes with, is the one that the filter writes. */
export function watches(
  { properties }: Resource<typeof METRIC_ALARM>,
  filter: Resource<typeof METRIC_FILTER>,
): boolean {
  const written = filter.properties.metricTransformation;
  const isWritten = (name: unknown, namespace: unknown): boolean =>
    !isEmpty(name) && name === written?.name && namespace === written?.namespace;
  return (
    isWritten(properties.metricName, properties.namespace) ||
    list(properties.metricQueries).some((query) =>
      isWritten(at(query, "metric", "metricName"), at(query, "metric", "namespace")),
    )
  );
}

/** The composite alarms whose rule names an alarm. */
export function compositesOver(alarm: Alarm, stack: Stack): readonly Resource<typeof COMPOSITE_ALARM>[] {
  const depending = stack.referring(alarm, "alarmRule", COMPOSITE_ALARM);
  if (depending.length > 0) return depending;
  return stack.of(COMPOSITE_ALARM).filter(({ properties }) => names(text(properties.alarmRule), alarm));
}

/** A rule holds `ALARM("name")`, `ALARM(name)` or `ALARM(arn:aws:cloudwatch:eu-west-1:111122223333:alarm:name)`. */
function names(rule: string, { properties }: Alarm): boolean {
  const name = text(at(properties, "name") ?? at(properties, "alarmName"));
  const said = rule.split(/[()"]/).map((part) => part.trim());
  return name !== "" && said.some((each) => each === name || each.endsWith(`:alarm:${name}`));
}

/** Whether anybody hears of the alarm, from itself or from a composite alarm over it. */
export const notifies = (alarm: Alarm, stack: Stack): boolean =>
  acts(alarm) || compositesOver(alarm, stack).some(acts);

const acts = ({ properties: { actionsEnabled, alarmActions } }: Alarm): boolean =>
  actionsEnabled !== false && !isEmpty(alarmActions);
