import { a, ref } from "../../../model/example-stack.ts";
import type { Stack } from "../../../model/stack.ts";
import { at } from "../../../values/values.ts";
import { blockAt, type Bucket } from "../bucket.ts";
import { VERSIONINGS } from "./versioning.ts";

/** Whether only who holds the root user's MFA device may delete a version. */
export function requiresMfa(bucket: Bucket, stack: Stack): boolean {
  const [companion] = stack.referring(bucket, "bucket", ...VERSIONINGS);
  return companion
    ? companion.properties.versioningConfiguration?.mfaDelete === "Enabled"
    : at(blockAt(bucket.properties, "versioning"), "mfaDelete") === true;
}

/** Versioning of the bucket of an example. */
export const VERSIONING_WITH_MFA = a(VERSIONINGS[0], {
  bucket: ref("bucket"),
  mfa: "arn:aws:iam::111122223333:mfa/root 123456",
  versioningConfiguration: { status: "Enabled", mfaDelete: "Enabled" },
});
