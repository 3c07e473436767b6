import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { BUCKETS } from "./bucket.ts";
import { isLogBucket, LOG_SOURCE_TYPES } from "./log-sources.ts";
import { lifecycle } from "./requirements/lifecycle.ts";
import { versioning, VERSIONINGS } from "./requirements/versioning.ts";

const SAYS = "It has no lifecycle rule in force.";

const trail = a("aws:cloudtrail/trail:Trail", { s3BucketName: ref("bucket") });
const isVersioned = a(VERSIONINGS[0], {
  bucket: ref("bucket"),
  versioningConfiguration: { status: "Enabled" },
});

export default stackPolicy({
  id: "s3-log-bucket-lifecycle",
  title: "A log bucket, and any versioned one, has a lifecycle",
  service: "S3",
  severity: "low",
  why: "Objects and old versions pile up and are paid for without end, until somebody deletes them by hand.",
  write: lifecycle.write,
  types: BUCKETS,
  beside: [...lifecycle.beside, ...versioning.beside, ...LOG_SOURCE_TYPES],
  companions: (resource, stack) =>
    (isLogBucket(resource, stack) || versioning.isMet(resource, stack)) &&
    !lifecycle.isMet(resource, stack) &&
    SAYS,
  passes: [
    ...lifecycle.met.map((stack) => ({ ...stack, trail })),
    // It is neither versioned nor for logs.
    { bucket: a("aws:s3/bucket:Bucket", {}) },
  ],
  fails: [
    ...lifecycle.unmet.map((stack) => [{ ...stack, trail }, SAYS] as const),
    ...lifecycle.unmet.map((stack) => [{ ...stack, versioning: isVersioned }, SAYS] as const),
  ],
});
