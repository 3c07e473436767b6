import type { Example } from "../../model/aws-type.ts";
import { a, type ExampleStack, ref } from "../../model/example-stack.ts";
import { COMPOSITE_ALARM, LOG_GROUP, METRIC_ALARM, METRIC_FILTER, TRAIL } from "./alarms.ts";
import type { Sought } from "./cis-events.ts";

const group = a(LOG_GROUP, { retentionInDays: 365 });

const trailWith = (selectors: Partial<Example<typeof TRAIL>>) =>
  a(TRAIL, {
    s3BucketName: "acme-trail",
    cloudWatchLogsGroupArn: ref("group", "arn"),
    cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail",
    ...selectors,
  });
const trail = trailWith({});
const trailOf = (category: string) =>
  trailWith({
    advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: [category] }] }],
  });

const METRIC = { metricName: "Found", namespace: "Audit" };
const TOPIC = "arn:aws:sns:eu-west-1:111122223333:alarms";

const filterTo = (logGroupName: string, pattern: string) =>
  a(METRIC_FILTER, {
    logGroupName,
    pattern,
    metricTransformation: { name: METRIC.metricName, namespace: METRIC.namespace, value: "1" },
  });
const filter = (pattern: string) => filterTo(ref("group", "name"), pattern);

const alarmWith = (changes: Partial<Example<typeof METRIC_ALARM>>) =>
  a(METRIC_ALARM, { ...METRIC, evaluationPeriods: 1, threshold: 1, alarmActions: [TOPIC], ...changes });
const alarm = alarmWith({});
const silent = alarmWith({ name: "found", alarmActions: [] });
const computing = (metric: typeof METRIC) =>
  a(METRIC_ALARM, {
    evaluationPeriods: 1,
    threshold: 1,
    alarmActions: [TOPIC],
    metricQueries: [
      { id: "rate", expression: "found / PERIOD(found)", returnData: true },
      { id: "found", metric: { ...metric, period: 300, stat: "Sum" } },
    ],
  });
const composite = (alarmRule: string, actionsEnabled = true) =>
  a(COMPOSITE_ALARM, { alarmName: "any", alarmRule, actionsEnabled, alarmActions: [TOPIC] });

/** What every policy of the family passes. */
export const passesOf = ({ pattern, alternatives }: Sought): readonly ExampleStack[] => {
  const found = { trail, group, filter: filter(pattern) };
  return [
    { ...found, alarm },
    ...alternatives.map((patterns) => ({
      trail,
      group,
      ...Object.fromEntries(patterns.map((each, index) => [`filter${index}`, filter(each)])),
      alarm,
    })),
    { ...found, alarm: computing(METRIC) },
    { ...found, silent, composite: composite('ALARM("other") OR ALARM("found")') },
    // A trail of data events alone holds nothing of this.
    { trail: trailWith({ eventSelectors: [{ includeManagementEvents: false }] }), group },
    { trail: trailOf("Data"), group },
    // Whether a trail has a log group is another policy's matter; one of another stack is that stack's.
    { trail: a(TRAIL, { s3BucketName: "acme-trail" }), group },
    { trail: trailWith({ cloudWatchLogsGroupArn: "arn:aws:logs:eu-west-1:444455556666:log-group:trail:*" }) },
  ];
};

/** What none of them passes. */
export const failsOf = ({ pattern, nearMisses }: Sought): readonly ExampleStack[] => {
  const found = { trail, group, filter: filter(pattern) };
  return [
    { trail, group },
    { trail: trailWith({ eventSelectors: [{ readWriteType: "All" }] }), group },
    { trail: trailOf("Management"), group },
    found,
    { ...found, alarm: alarmWith({ alarmActions: [] }) },
    { ...found, alarm: alarmWith({ actionsEnabled: false }) },
    { ...found, alarm: alarmWith({ metricName: "Other" }) },
    { ...found, alarm: alarmWith({ namespace: "Other" }) },
    { ...found, alarm: computing({ ...METRIC, metricName: "Other" }) },
    { ...found, alarm: computing({ ...METRIC, namespace: "Other" }) },
    { ...found, silent, composite: composite('ALARM("found-too")') },
    { ...found, silent, composite: composite("ALARM(found)", false) },
    { trail, group, filter: filterTo("another", pattern), alarm },
    ...nearMisses.map((near) => ({ trail, group, filter: filter(near), alarm })),
  ];
};
