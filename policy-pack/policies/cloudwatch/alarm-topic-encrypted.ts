import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { ALARMS, COMPOSITE_ALARM, METRIC_ALARM, TRAIL } from "./alarms.ts";
import { isGiven } from "../../values/given.ts";
import { isKeyOfAws } from "../../values/keys.ts";

const TOPIC = "aws:sns/topic:Topic";
const KEYS = ["aws:kms/key:Key", "aws:kms/alias:Alias"] as const;
const CHANNEL = "aws:cfg/deliveryChannel:DeliveryChannel";

const SAYS = "Alarms or audit logs are told to it, and it names no KMS key.";

const SHUT_OUT = "Its key is AWS's own, which neither alarms nor CloudTrail may use, so nothing arrives.";

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
  write: ["kmsMasterKeyId: key.arn, // a key whose policy lets cloudwatch.amazonaws.com use it"],
  types: [TOPIC],
  beside: [...ALARMS, TRAIL, CHANNEL, ...KEYS],
  companions: (resource, stack) => {
    const isTold =
      stack.referring(resource, "alarmActions", ...ALARMS).length > 0 ||
      stack.referring(resource, "snsTopicName", TRAIL).length > 0 ||
      stack.referring(resource, "snsTopicArn", CHANNEL).length > 0;
    if (!isTold) return false;
    if (!isGiven(resource.properties, "kmsMasterKeyId")) return SAYS;
    const [own] = stack.referred(resource, "kmsMasterKeyId", ...KEYS);
    return own === undefined && isKeyOfAws(resource.properties.kmsMasterKeyId) && SHUT_OUT;
  },
  passes: [
    { topic: encrypted, alarm, trail, channel },
    { topic: a(TOPIC, { kmsMasterKeyId: "alias/aws/sns" }) },
    { topic: a(TOPIC, { kmsMasterKeyId: ref("key") }), alarm, key: a(KEYS[0], {}) },
    // Other topics are other policies' matter.
    { topic, other: a(METRIC_ALARM, { evaluationPeriods: 1, alarmActions: ["arn:aws:sns:::other"] }) },
  ],
  fails: [
    [{ topic, alarm }, SAYS],
    [{ topic, composite }, SAYS],
    [{ topic, trail }, SAYS],
    [{ topic, channel }, SAYS],
    [{ topic: a(TOPIC, { kmsMasterKeyId: "" }), alarm }, SAYS],
    [{ topic: a(TOPIC, { kmsMasterKeyId: "alias/aws/sns" }), alarm }, SHUT_OUT],
  ],
});
