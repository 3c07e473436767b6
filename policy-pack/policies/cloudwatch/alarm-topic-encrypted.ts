import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { ALARMS, COMPOSITE_ALARM, METRIC_ALARM, TRAIL } from "./alarms.ts";
import { isGiven } from "../../values/given.ts";

const TOPIC = "aws:sns/topic:Topic";
const CHANNEL = "aws:cfg/deliveryChannel:DeliveryChannel";

const SAYS = "Alarms or audit logs are told to it, and it names no KMS key.";

const topic = a(TOPIC, {});
const encrypted = a(TOPIC, { kmsMasterKeyId: "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c" });
const actions = [ref("topic", "arn")];
const alarm = a(METRIC_ALARM, { evaluationPeriods: 1, alarmActions: actions });
const composite = a(COMPOSITE_ALARM, { alarmName: "any", alarmRule: "TRUE", alarmActions: actions });
const trail = a(TRAIL, { s3BucketName: "acme-trail", snsTopicName: ref("topic", "name") });
const channel = a(CHANNEL, { s3BucketName: "acme-config", snsTopicArn: ref("topic", "arn") });

export default stackPolicy({
  id: "alarm-topic-encrypted",
  title: "A topic of alarms and audit logs is encrypted",
  service: "SNS",
  severity: "low",
  why: "What alarms say about an incident lies open in the queue of the service.",
  // CloudWatch may not use the key `alias/aws/sns`.
  write: ["kmsMasterKeyId: key.arn, // a key whose policy lets cloudwatch.amazonaws.com use it"],
  types: [TOPIC],
  beside: [...ALARMS, TRAIL, CHANNEL],
  companions: (resource, stack) =>
    !isGiven(resource.properties, "kmsMasterKeyId") &&
    [
      ...stack.referring(resource, "alarmActions", ...ALARMS),
      ...stack.referring(resource, "snsTopicName", TRAIL),
      ...stack.referring(resource, "snsTopicArn", CHANNEL),
    ].length > 0 &&
    SAYS,
  passes: [
    { topic: encrypted, alarm, trail, channel },
    { topic: a(TOPIC, { kmsMasterKeyId: ref("key") }), alarm, key: a("aws:kms/key:Key", {}) },
    // Other topics are other policies' matter.
    { topic, other: a(METRIC_ALARM, { evaluationPeriods: 1, alarmActions: ["arn:aws:sns:::other"] }) },
  ],
  fails: [
    [{ topic, alarm }, SAYS],
    [{ topic, composite }, SAYS],
    [{ topic, trail }, SAYS],
    [{ topic, channel }, SAYS],
    [{ topic: a(TOPIC, { kmsMasterKeyId: "" }), alarm }, SAYS],
  ],
});
