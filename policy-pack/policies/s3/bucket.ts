import type { Resource, Stack } from "../../model/stack.ts";
import { type Statement, statementsOf } from "../../values/statements.ts";
import { at } from "../../values/values.ts";

export const BUCKET = "aws:s3/bucket:Bucket";
export const BUCKET_V2 = "aws:s3/bucketV2:BucketV2";
export const BUCKETS = [BUCKET, BUCKET_V2] as const;
export const BUCKET_POLICY = "aws:s3/bucketPolicy:BucketPolicy";

export type Bucket = Resource<(typeof BUCKETS)[number]>;

/** A block at a path, which old classes write as a list of one: `rule` or `rules[0]`. */
export const blockAt = (value: unknown, name: string): unknown =>
  at(value, name) ?? at(value, `${name}s`, "0");

/**
 * What the policy of a bucket says. A bucket has one companion of a kind; where there is one, what stands in the bucket
 * itself is only what AWS had before. So it is with every fact about a bucket.
 */
export function bucketStatementsOf(bucket: Bucket, stack: Stack): readonly Statement[] {
  const [companion] = stack.referring(bucket, "bucket", BUCKET_POLICY);
  return statementsOf(companion ? companion.properties.policy : at(bucket.properties, "policy"));
}
