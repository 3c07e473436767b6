import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { BUCKET, BUCKET_V2, BUCKETS } from "./bucket.ts";
import { bucketWith } from "./example-bucket.ts";
import { isLogBucket, LOG_SOURCE_TYPES } from "./log-sources.ts";
import { accessLog, LOGGINGS } from "./requirements/access-log.ts";

const SAYS = "It has no server access log.";

export default stackPolicy({
  id: "s3-access-logging",
  title: "A bucket has a server access log",
  service: "S3",
  severity: "medium",
  why: "Nobody can tell who read or deleted which object, and from where.",
  write: accessLog.write,
  types: BUCKETS,
  beside: [...accessLog.beside, ...LOG_SOURCE_TYPES],
  // A bucket of logs would log the writing of its own logs.
  companions: (resource, stack) => !isLogBucket(resource, stack) && !accessLog.isMet(resource, stack) && SAYS,
  passes: [
    ...accessLog.met,
    {
      bucket: a(BUCKET, {}),
      trail: a("aws:cloudtrail/trail:Trail", { s3BucketName: ref("bucket") }),
    },
    {
      bucket: a(BUCKET_V2, {}),
      balancer: a("aws:lb/loadBalancer:LoadBalancer", {
        accessLogs: { enabled: true, bucket: ref("bucket") },
      }),
    },
  ],
  fails: [
    ...accessLog.unmet.map((stack) => [stack, SAYS] as const),
    [
      {
        bucket: a(BUCKET, { bucket: "acme-data" }),
        other: bucketWith(BUCKET_V2, "loggings", [{ targetBucket: "acme-logs" }], { bucket: "acme-other" }),
        logging: a(LOGGINGS[1], { bucket: "acme-third", targetBucket: "acme-logs", targetPrefix: "third/" }),
      },
      SAYS,
    ],
  ],
});
