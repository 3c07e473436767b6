import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const NO_TOPIC = "It names no SNS topic.";
const NO_KEY = "It names no KMS key.";
const NEITHER = "It names neither an SNS topic nor a KMS key.";

const s3BucketName = "acme-config";
const snsTopicArn = "arn:aws:sns:eu-west-1:111122223333:config";
const s3KmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-0000-0000-000000000000";

export default resourcePolicy({
  id: "config-delivery-channel-notify",
  title: "A delivery channel tells of changes, and encrypts what it delivers",
  service: "Config",
  severity: "low",
  why: "A change that breaks a rule is found at the next look into the bucket, which anyone with access to it can read.",
  write: ["snsTopicArn: topic.arn,", "s3KmsKeyArn: key.arn,"],
  types: ["aws:cfg/deliveryChannel:DeliveryChannel"],
  violation(channel) {
    const [untold, plain] = [!isGiven(channel, "snsTopicArn"), !isGiven(channel, "s3KmsKeyArn")];
    if (untold && plain) return NEITHER;
    if (untold) return NO_TOPIC;
    return plain && NO_KEY;
  },
  passes: [
    { s3BucketName: "acme-config", snsTopicArn: ref("topic", "arn"), s3KmsKeyArn: ref("key", "arn") },
    { s3BucketName, snsTopicArn, s3KmsKeyArn },
    { name: "default", s3BucketName, s3KeyPrefix: "config", snsTopicArn, s3KmsKeyArn },
  ],
  fails: [
    [{ s3BucketName }, NEITHER],
    [{ s3BucketName, snsTopicArn: "", s3KmsKeyArn: "" }, NEITHER],
    [{ s3BucketName, s3KmsKeyArn }, NO_TOPIC],
    [{ s3BucketName, snsTopicArn }, NO_KEY],
  ],
});
