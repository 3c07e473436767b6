import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { at, text } from "../../values/values.ts";
import { ACCESS_LOG_WRITERS, accessLogTargetsOf } from "./access-log-targets.ts";
import { blockAt, BUCKET, BUCKET_V2, BUCKETS } from "./bucket.ts";
import { bucketWith } from "./example-bucket.ts";
import { LOGGINGS } from "./requirements/access-log.ts";

const SAYS = "The access log goes into the bucket that it is about.";

const isOneName = (one: unknown, other: unknown): boolean => text(one) !== "" && text(one) === text(other);

/** A bucket can name itself by a literal name only. */
function logsItself(bucket: Resource, stack: Stack): boolean {
  const [target = bucket] = accessLogTargetsOf(bucket, stack);
  if (target.urn !== bucket.urn) return false;
  const { properties } = bucket;
  return isOneName(at(blockAt(properties, "logging"), "targetBucket"), at(properties, "bucket"));
}

function joinsOneBucket(logging: Resource, stack: Stack): boolean {
  const [logged] = stack.referred<string, string>(logging, "bucket", ...BUCKETS);
  const [target] = accessLogTargetsOf(logging, stack);
  return logged === undefined && target === undefined
    ? isOneName(at(logging.properties, "bucket"), at(logging.properties, "targetBucket"))
    : logged?.urn === target?.urn;
}

const bucket = a(BUCKET, {});
const logs = a(BUCKET, {});
const toLogs = { targetBucket: ref("logs"), targetPrefix: "data/" };
const toItself = { targetBucket: ref("bucket"), targetPrefix: "data/" };
const toName = { targetBucket: "acme-data", targetPrefix: "data/" };

export default stackPolicy({
  id: "s3-access-log-no-self-target",
  title: "The access log of a bucket goes to another bucket",
  service: "S3",
  severity: "low",
  why: "Each record that is written makes another one, without end, and they bury the accesses that matter.",
  write: ["targetBucket: logs.id,"],
  types: ACCESS_LOG_WRITERS,
  beside: [],
  companions: (resource, stack) => {
    const isBucket = BUCKETS.some((type) => type === resource.type);
    return (isBucket ? logsItself(resource, stack) : joinsOneBucket(resource, stack)) && SAYS;
  },
  passes: [
    { logging: a(LOGGINGS[0], { bucket: ref("bucket"), ...toLogs }), bucket, logs },
    { logging: a(LOGGINGS[1], { bucket: ref("bucket"), ...toLogs }), bucket, logs },
    { logging: a(LOGGINGS[0], { bucket: "acme-app", ...toName }) },
    { logging: a(LOGGINGS[0], { bucket: ref("bucket"), ...toName }), bucket },
    { bucket },
    { bucket: bucketWith(BUCKET, "logging", toLogs, { bucket: "acme-app" }), logs },
    { bucket: bucketWith(BUCKET, "logging", toName, { bucket: "acme-app" }) },
    { bucket: bucketWith(BUCKET_V2, "loggings", [toLogs], { bucket: "acme-app" }), logs },
    // A prefix that is called like the bucket.
    {
      bucket: bucketWith(
        BUCKET,
        "logging",
        { targetBucket: "acme-elsewhere", targetPrefix: "acme-app" },
        { bucket: "acme-app" },
      ),
    },
    {
      bucket: bucketWith(
        BUCKET,
        "logging",
        { targetBucket: "acme-logs", targetPrefix: "acme-app" },
        { bucket: "acme-app" },
      ),
      logs: a(BUCKET, { bucket: "acme-logs" }),
    },
  ],
  fails: [
    [{ logging: a(LOGGINGS[0], { bucket: ref("bucket"), ...toItself }), bucket, logs }, SAYS],
    [{ logging: a(LOGGINGS[1], { bucket: ref("bucket"), ...toItself }), bucket, logs }, SAYS],
    [{ logging: a(LOGGINGS[0], { bucket: "acme-data", ...toName }) }, SAYS],
    [{ bucket: bucketWith(BUCKET, "logging", toName, { bucket: "acme-data" }) }, SAYS],
    [{ bucket: bucketWith(BUCKET_V2, "loggings", [toName], { bucket: "acme-data" }) }, SAYS],
  ],
});
