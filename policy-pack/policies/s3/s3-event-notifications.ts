import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Properties } from "../../model/aws-type.ts";
import { isEmpty } from "../../values/values.ts";
import { BUCKET, BUCKET_V2, BUCKETS } from "./bucket.ts";

const NOTIFICATION = "aws:s3/bucketNotification:BucketNotification";

const SAYS = "No notification tells of its objects.";

const tells = ({ eventbridge, queues, topics, lambdaFunctions }: Properties<typeof NOTIFICATION>): boolean =>
  eventbridge === true || [queues, topics, lambdaFunctions].some((targets) => !isEmpty(targets));

const bucket = a(BUCKET, {});
const bucketV2 = a(BUCKET_V2, {});
const events = ["s3:ObjectRemoved:*"];
const to = (targets: object) => a(NOTIFICATION, { bucket: ref("bucket"), ...targets });

export default stackPolicy({
  id: "s3-event-notifications",
  title: "A bucket tells what happens to its objects",
  service: "S3",
  severity: "low",
  why: "Nobody hears of an object that appears or vanishes until somebody misses it.",
  write: ['new aws.s3.BucketNotification("events", { bucket: bucket.id, eventbridge: true });'],
  types: BUCKETS,
  beside: [NOTIFICATION],
  companions: (resource, stack) =>
    !stack.referring(resource, "bucket", NOTIFICATION).some(({ properties }) => tells(properties)) && SAYS,
  passes: [
    { bucket, notification: to({ eventbridge: true }) },
    { bucket: bucketV2, notification: to({ eventbridge: true }) },
    {
      bucket,
      notification: to({ queues: [{ queueArn: "arn:aws:sqs:eu-west-1:111122223333:objects", events }] }),
    },
    {
      bucket,
      notification: to({ topics: [{ topicArn: "arn:aws:sns:eu-west-1:111122223333:objects", events }] }),
    },
    {
      bucket,
      notification: to({
        lambdaFunctions: [
          { lambdaFunctionArn: "arn:aws:lambda:eu-west-1:111122223333:function:objects", events },
        ],
      }),
    },
  ],
  fails: [
    [{ bucket }, SAYS],
    [{ bucket: bucketV2 }, SAYS],
    [{ bucket, notification: to({ eventbridge: false, queues: [], topics: [], lambdaFunctions: [] }) }, SAYS],
    [{ bucket, notification: a(NOTIFICATION, { bucket: "acme-other", eventbridge: true }) }, SAYS],
  ],
});
