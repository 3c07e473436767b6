import { type Severity, stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { filterOf, type LogEvent } from "../../values/filter-pattern.ts";
import { at, list, text } from "../../values/values.ts";
import {
  COMPOSITE_ALARM,
  LOG_GROUP,
  METRIC_ALARM,
  METRIC_FILTER,
  notifies,
  TRAIL,
  watches,
} from "./alarms.ts";
import { failsOf, passesOf } from "./cis-alarm-examples.ts";
import type { Sought } from "./cis-events.ts";

export interface Detection extends Sought {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity?: Severity;
}

const SAYS = "No filter of its log group finds all of these events and feeds an alarm that notifies anybody.";

/** The filters of a log group that find some of the events and let others be, and feed an alarm that is heard. */
const filtersIn = (group: Resource, { events, others }: Sought, stack: Stack) =>
  stack
    .referring(group, "logGroupName", METRIC_FILTER)
    .map((resource) => ({ resource, finds: filterOf(text(resource.properties.pattern)) }))
    .filter(({ finds }) => events.some(finds) && !others.some(finds))
    .filter(({ resource }) =>
      stack.of(METRIC_ALARM).some((alarm) => watches(alarm, resource) && notifies(alarm, stack)),
    )
    .map(({ finds }) => finds);

/** All that is sought is a management event: a trail of data events alone never holds one. */
function recordsManagementEvents({ properties }: Resource<typeof TRAIL>): boolean {
  const selectors = list(properties.eventSelectors);
  const advanced = list(properties.advancedEventSelectors);
  return (
    [...selectors, ...advanced].length === 0 ||
    selectors.some((selector) => at(selector, "includeManagementEvents") !== false) ||
    advanced.flatMap((selector) => itemsAt(selector, "fieldSelectors")).some(isAboutManagement)
  );
}

const isAboutManagement = (field: unknown): boolean =>
  at(field, "field") === "eventCategory" && itemsAt(field, "equals").includes("Management");

const itemsAt = (value: unknown, key: string): readonly unknown[] =>
  list(at(value, key) as readonly unknown[] | undefined);

/** A metric filter and an alarm on the log group of a trail, as the CIS benchmark has them. */
export const detection = (detected: Detection) =>
  stackPolicy({
    id: detected.id,
    title: detected.title,
    service: "CloudWatch",
    severity: detected.severity ?? "low",
    why: detected.why,
    write: [
      `new aws.cloudwatch.LogMetricFilter("${detected.id}", { logGroupName: logGroup.name, metricTransformation, // and a MetricAlarm on it`,
      `  pattern: '${detected.pattern}' });`,
    ],
    types: [TRAIL],
    beside: [LOG_GROUP, METRIC_FILTER, METRIC_ALARM, COMPOSITE_ALARM],
    companions: (trail, stack) => {
      const [group] = stack.referred(trail, "cloudWatchLogsGroupArn", LOG_GROUP);
      if (group === undefined) return false;
      const filters = filtersIn(group, detected, stack);
      const finds = (event: LogEvent): boolean => filters.some((filter) => filter(event));
      return !detected.events.every(finds) && recordsManagementEvents(trail) && SAYS;
    },
    passes: passesOf(detected),
    fails: failsOf(detected).map((stack) => [stack, SAYS] as const),
  });
