import type { Stack } from "../../model/stack.ts";
import { itemsAt } from "../../values/items.ts";
import { at } from "../../values/values.ts";
import type { Bucket } from "./bucket.ts";

export const ACLS = ["aws:s3/bucketAcl:BucketAcl", "aws:s3/bucketAclV2:BucketAclV2"] as const;

/** The group in whose name S3 writes access logs. */
export const LOG_DELIVERY = "http://acs.amazonaws.com/groups/s3/LogDelivery";

/** Whether the bucket's access control list lets S3 write access logs. */
export function letsLogDeliveryWrite(bucket: Bucket, stack: Stack): boolean {
  const [companion] = stack.referring(bucket, "bucket", ...ACLS);
  return companion
    ? isForLogs(companion.properties, itemsAt(companion.properties, "accessControlPolicy", "grants"))
    : isForLogs(bucket.properties, itemsAt(bucket.properties, "grants"));
}

const isForLogs = (said: unknown, grants: readonly unknown[]): boolean =>
  at(said, "acl") === "log-delivery-write" || grants.some(isWriteForLogs);

const isWriteForLogs = (grant: unknown): boolean =>
  (at(grant, "grantee", "uri") ?? at(grant, "uri")) === LOG_DELIVERY &&
  [at(grant, "permission"), ...itemsAt(grant, "permissions")].some(
    (permission) => permission === "WRITE" || permission === "FULL_CONTROL",
  );
