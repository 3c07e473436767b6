import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { TRAIL } from "./types.ts";

const SAYS = "It names no SNS topic.";

export default resourcePolicy({
  id: "cloudtrail-sns-topic",
  title: "A trail announces its files",
  service: "CloudTrail",
  severity: "low",
  why: "Tools that read the log learn of new files late or never, and nobody notices when they stop coming.",
  write: ["snsTopicName: topic.name,"],
  types: [TRAIL],
  violation: ({ snsTopicName }) => isEmpty(snsTopicName) && SAYS,
  passes: [
    { s3BucketName: "acme-trail", snsTopicName: "acme-trail" },
    { s3BucketName: "acme-trail", snsTopicName: "arn:aws:sns:eu-west-1:111122223333:acme-trail" },
  ],
  fails: [
    [{ s3BucketName: "acme-trail" }, SAYS],
    [{ s3BucketName: "acme-trail", snsTopicName: "" }, SAYS],
  ],
});
