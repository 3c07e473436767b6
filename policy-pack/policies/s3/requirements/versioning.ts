import { a, ref } from "../../../model/example-stack.ts";
import { at } from "../../../values/values.ts";
import { blockAt, type Bucket, BUCKET, BUCKET_V2 } from "../bucket.ts";
import { bucketWith } from "../example-bucket.ts";
import type { Requirement } from "./requirement.ts";

export const VERSIONINGS = [
  "aws:s3/bucketVersioning:BucketVersioning",
  "aws:s3/bucketVersioningV2:BucketVersioningV2",
] as const;

/** S3 turns versioning on with Object Lock, and never lets it be suspended. */
const isMadeWithObjectLock = ({ properties }: Bucket): boolean =>
  properties.objectLockEnabled === true ||
  at(properties, "objectLockConfiguration", "objectLockEnabled") === "Enabled";

const bucket = a(BUCKET, {});
const bucketV2 = a(BUCKET_V2, {});
const versioningOf = (status: string) =>
  a(VERSIONINGS[0], { bucket: ref("bucket"), versioningConfiguration: { status } });
const versioningV2Of = (status: string) =>
  a(VERSIONINGS[1], { bucket: ref("bucket"), versioningConfiguration: { status } });

export const versioning: Requirement = {
  beside: VERSIONINGS,
  isMet: (bucket, stack) => {
    const [companion] = stack.referring(bucket, "bucket", ...VERSIONINGS);
    if (companion) return companion.properties.versioningConfiguration?.status === "Enabled";
    return at(blockAt(bucket.properties, "versioning"), "enabled") === true || isMadeWithObjectLock(bucket);
  },
  lack: "is not versioned",
  write: [
    'new aws.s3.BucketVersioning("logs",',
    '  { bucket: bucket.id, versioningConfiguration: { status: "Enabled" } });',
  ],
  met: [
    { bucket, versioning: versioningOf("Enabled") },
    { bucket: bucketV2, versioning: versioningV2Of("Enabled") },
    { bucket: bucketWith(BUCKET, "versioning", { enabled: true }) },
    { bucket: bucketWith(BUCKET_V2, "versionings", [{ enabled: true }]) },
    { bucket: a(BUCKET, { objectLockEnabled: true }) },
    { bucket: bucketWith(BUCKET, "objectLockConfiguration", { objectLockEnabled: "Enabled" }) },
  ],
  unmet: [
    { bucket },
    { bucket: bucketV2 },
    { bucket, versioning: versioningOf("Suspended") },
    { bucket: bucketV2, versioning: versioningV2Of("Disabled") },
    // What the program says now counts, and not what the bucket was before.
    { bucket: bucketWith(BUCKET, "versioning", { enabled: true }), versioning: versioningOf("Suspended") },
    { bucket: bucketWith(BUCKET, "versioning", { enabled: false }, { objectLockEnabled: false }) },
    { bucket: bucketWith(BUCKET_V2, "versionings", [{ enabled: false }]) },
  ],
};
