import { a, ref } from "../../../model/example-stack.ts";
import { BUCKET, BUCKET_V2 } from "../bucket.ts";
import type { Requirement } from "./requirement.ts";

const BLOCK = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";

const bucket = a(BUCKET, {});
const all = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};
const blockOf = (flags: Partial<typeof all> | Partial<Record<keyof typeof all, false>>) =>
  a(BLOCK, { bucket: ref("bucket"), ...flags });

export const publicAccessBlock: Requirement = {
  beside: [BLOCK],
  isMet: (bucket, stack) =>
    stack
      .referring(bucket, "bucket", BLOCK)
      .some(
        ({ properties }) =>
          properties.blockPublicAcls === true &&
          properties.blockPublicPolicy === true &&
          properties.ignorePublicAcls === true &&
          properties.restrictPublicBuckets === true,
      ),
  lack: "does not block all public access",
  write: [
    'new aws.s3.BucketPublicAccessBlock("logs", { bucket: bucket.id, blockPublicAcls: true,',
    "  blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true });",
  ],
  met: [
    { bucket, block: blockOf(all) },
    { bucket: a(BUCKET_V2, {}), block: blockOf(all) },
  ],
  unmet: [
    { bucket },
    { bucket: a(BUCKET_V2, {}) },
    { bucket, block: blockOf({}) },
    ...(["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"] as const).map(
      (flag) => ({ bucket, block: blockOf({ ...all, [flag]: false }) }),
    ),
  ],
};
