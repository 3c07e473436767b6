import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { TRAIL } from "./types.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It names no SNS topic.";

export default resourcePolicy({
  id: "cloudtrail-sns-topic",
  title: "A trail announces its files",
  service: "CloudTrail",
  severity: "low",
  why: "Tools that read the log learn of new files late or never, and nobody notices when they stop coming.",
  write: ["snsTopicName: topic.name,"],
  types: [TRAIL],
  violation: (trail) => !isGiven(trail, "snsTopicName") && SAYS,
  passes: [
    { s3BucketName: "acme-trail", snsTopicName: ref("topic", "name") },
    { s3BucketName: "acme-trail", snsTopicName: "acme-trail" },
    { s3BucketName: "acme-trail", snsTopicName: "arn:aws:sns:eu-west-1:111122223333:acme-trail" },
  ],
  fails: [
    [{ s3BucketName: "acme-trail" }, SAYS],
    [{ s3BucketName: "acme-trail", snsTopicName: "" }, SAYS],
  ],
});
