import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isInOnePlace } from "../../values/places.ts";
import { RECORDER } from "./recorders.ts";

const CHANNEL = "aws:cfg/deliveryChannel:DeliveryChannel";

const SAYS = "The stack has no delivery channel for it.";

const ROLE = { roleArn: "arn:aws:iam::111122223333:role/config" };
const recorder = a(RECORDER, ROLE);
const recorderIn = (region: string) => a(RECORDER, { ...ROLE, region });
const channel = a(CHANNEL, { s3BucketName: "acme-config" });
const channelIn = (region: string) => a(CHANNEL, { s3BucketName: "acme-config", region });

export default stackPolicy({
  id: "config-delivery-channel",
  title: "A recorder delivers what it records",
  service: "Config",
  severity: "medium",
  why: "A recorder without a channel does not start, and the history of resources is in no bucket.",
  write: [
    'new aws.cfg.DeliveryChannel("config",',
    "  { s3BucketName: bucket.bucket, snsTopicArn: topic.arn, s3KmsKeyArn: key.arn });",
  ],
  types: [RECORDER],
  beside: [CHANNEL],
  // A region of an account has one recorder and one channel, which do not name each other.
  companions: (resource, stack) => !stack.of(CHANNEL).some((each) => isInOnePlace(each, resource)) && SAYS,
  passes: [
    { recorder, channel },
    { recorder: recorderIn("eu-west-1"), other: channelIn("us-east-1"), channel: channelIn("eu-west-1") },
    { recorder: recorderIn("eu-west-1"), channel },
    { recorder, channel: channelIn("eu-west-1") },
  ],
  fails: [
    [{ recorder }, SAYS],
    [{ recorder: recorderIn("eu-west-1"), channel: channelIn("us-east-1") }, SAYS],
  ],
});
