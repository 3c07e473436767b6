import type { Resource, Stack } from "../../model/stack.ts";
import { type Bucket, BUCKET, BUCKET_V2, BUCKETS } from "./bucket.ts";
import { LOGGINGS } from "./requirements/access-log.ts";

/** Everything that may say where a bucket's access log goes. */
export const ACCESS_LOG_WRITERS = [...LOGGINGS, ...BUCKETS] as const;

const targetPropertyOf = (type: string): string => {
  if (type === BUCKET) return "logging";
  return type === BUCKET_V2 ? "loggings" : "targetBucket";
};

/** The buckets of the stack that the access log goes to. */
export const accessLogTargetsOf = (resource: Resource, stack: Stack): readonly Bucket[] =>
  stack.referred<string, (typeof BUCKETS)[number]>(resource, targetPropertyOf(resource.type), ...BUCKETS);
