import { a, ref } from "../../model/example-stack.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { type Bucket, BUCKETS } from "../s3/bucket.ts";
import { TRAIL } from "./types.ts";

/** The bucket of a trail; undefined where another stack holds it. */
export const bucketOf = (trail: Resource<typeof TRAIL>, stack: Stack): Bucket | undefined =>
  stack.referred(trail, "s3BucketName", ...BUCKETS)[0];

/** A trail that writes into `bucket`, for examples. */
export const trail = a(TRAIL, { s3BucketName: ref("bucket") });

/** Another account's bucket is another stack's matter. */
export const ELSEWHERE = { trail: a(TRAIL, { s3BucketName: "acme-central-trail" }) };
