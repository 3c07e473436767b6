import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { ALARMS, COMPOSITE_ALARM, METRIC_ALARM } from "./alarms.ts";

const TOPIC = "aws:sns/topic:Topic";
const SUBSCRIPTION = "aws:sns/topicSubscription:TopicSubscription";

const SAYS = "A topic that it tells has no subscriber.";

const topic = a(TOPIC, {});
const alarmTo = (...alarmActions: string[]) => a(METRIC_ALARM, { evaluationPeriods: 1, alarmActions });
const alarm = alarmTo(ref("topic", "arn"));
const composite = a(COMPOSITE_ALARM, {
  alarmName: "any",
  alarmRule: 'ALARM("errors")',
  alarmActions: [ref("topic", "arn")],
});
const subscriptionOf = (name: string) =>
  a(SUBSCRIPTION, { topic: ref(name, "arn"), protocol: "email", endpoint: "on-call@example.com" });
const subscription = subscriptionOf("topic");

export default stackPolicy({
  id: "alarm-topic-has-subscriber",
  title: "Somebody subscribes to the topic of an alarm",
  service: "CloudWatch",
  severity: "medium",
  why: "The alarm is sent, and nobody receives it.",
  write: [
    'new aws.sns.TopicSubscription("on-call",',
    '  { topic: topic.arn, protocol: "email", endpoint: "on-call@example.com" });',
  ],
  types: [...ALARMS],
  beside: [TOPIC, SUBSCRIPTION],
  companions: (resource, stack) =>
    stack
      .referred(resource, "alarmActions", TOPIC)
      .some((told) => stack.referring(told, "topic", SUBSCRIPTION).length === 0) && SAYS,
  passes: [
    { alarm, topic, subscription },
    { alarm: composite, topic, subscription },
    // Another stack's topic has its subscribers there.
    { alarm: alarmTo("arn:aws:sns:eu-west-1:444455556666:alarms"), topic },
    { alarm: alarmTo(), topic },
  ],
  fails: [
    [{ alarm, topic }, SAYS],
    [{ alarm: composite, topic }, SAYS],
    [{ alarm, topic, other: a(TOPIC, {}), subscription: subscriptionOf("other") }, SAYS],
    [
      { alarm: alarmTo(ref("topic", "arn"), ref("other", "arn")), topic, other: a(TOPIC, {}), subscription },
      SAYS,
    ],
  ],
});
