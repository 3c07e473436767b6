import { a, type ExampleResource, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { BUCKET, BUCKET_V2, BUCKETS } from "./bucket.ts";
import { isLogBucket, LOG_SOURCE_TYPES } from "./log-sources.ts";

const EMPTIES = "Pulumi empties it in order to delete it.";
const DELETES = "Pulumi does not protect it.";

const trail = a("aws:cloudtrail/trail:Trail", { s3BucketName: ref("bucket") });
const withLogs = (bucket: ExampleResource) => ({ bucket, trail });
const PROTECTED = { protect: true };
const stream = (name: string) =>
  a("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", {
    name,
    destination: "extended_s3",
    extendedS3Configuration: {
      bucketArn: ref("bucket", "arn"),
      roleArn: "arn:aws:iam::111122223333:role/delivery",
    },
  });
const subscription = a("aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter", {
  logGroup: "/acme/web",
  filterPattern: "",
  destinationArn: ref("stream", "arn"),
});

export default stackPolicy({
  id: "s3-log-bucket-no-force-destroy",
  title: "A log bucket is protected, and never emptied by Pulumi",
  service: "S3",
  severity: "medium",
  why: "One `pulumi destroy`, or a change that replaces the bucket, takes all logs along.",
  write: ['new aws.s3.Bucket("logs", { forceDestroy: false }, { protect: true });'],
  types: BUCKETS,
  beside: LOG_SOURCE_TYPES,
  companions: (resource, stack) => {
    if (!isLogBucket(resource, stack)) return false;
    if (resource.properties.forceDestroy === true) return EMPTIES;
    return resource.protect === false && DELETES;
  },
  passes: [
    withLogs(a(BUCKET, {}, PROTECTED)),
    withLogs(a(BUCKET_V2, { forceDestroy: false }, PROTECTED)),
    // Nothing writes logs into it.
    { bucket: a(BUCKET, { forceDestroy: true }) },
    // What is streamed into it are no logs.
    { bucket: a(BUCKET, { forceDestroy: true }), stream: stream("clicks") },
  ],
  fails: [
    [withLogs(a(BUCKET, { forceDestroy: true }, PROTECTED)), EMPTIES],
    [withLogs(a(BUCKET_V2, { forceDestroy: true }, PROTECTED)), EMPTIES],
    [withLogs(a(BUCKET, {})), DELETES],
    [withLogs(a(BUCKET_V2, { forceDestroy: false })), DELETES],
    [{ bucket: a(BUCKET, {}), stream: stream("aws-waf-logs-shop") }, DELETES],
    [{ bucket: a(BUCKET, {}), stream: stream("web"), subscription }, DELETES],
  ],
});
