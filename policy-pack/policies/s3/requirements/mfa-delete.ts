import { a, ref } from "../../../model/example-stack.ts";
import { BUCKET, BUCKET_V2 } from "../bucket.ts";
import { bucketWith } from "../example-bucket.ts";
import { LIFECYCLES, lifecycleRulesOf } from "./lifecycle.ts";
import { requiresMfa, VERSIONING_WITH_MFA } from "./mfa.ts";
import type { Requirement } from "./requirement.ts";
import { VERSIONINGS } from "./versioning.ts";

const bucket = a(BUCKET, {});
const bucketV2 = a(BUCKET_V2, {});
const configurationOf = (mfaDelete?: string) => ({
  bucket: ref("bucket"),
  versioningConfiguration: { status: "Enabled", ...(mfaDelete && { mfaDelete }) },
});

export const mfaDelete: Requirement = {
  beside: [...VERSIONINGS, ...LIFECYCLES],
  // S3 refuses MFA delete for a bucket with a lifecycle.
  isMet: (bucket, stack) => requiresMfa(bucket, stack) || lifecycleRulesOf(bucket, stack).length > 0,
  lack: "lets versions be deleted without MFA",
  write: [
    'new aws.s3.BucketVersioning("logs", { bucket: bucket.id, mfa: `${serial} ${code}`,',
    '  versioningConfiguration: { status: "Enabled", mfaDelete: "Enabled" } });',
  ],
  met: [
    { bucket, versioning: VERSIONING_WITH_MFA },
    { bucket: bucketV2, versioning: a(VERSIONINGS[1], configurationOf("Enabled")) },
    { bucket: bucketWith(BUCKET, "versioning", { enabled: true, mfaDelete: true }) },
    { bucket: bucketWith(BUCKET_V2, "versionings", [{ enabled: true, mfaDelete: true }]) },
    {
      bucket,
      versioning: a(VERSIONINGS[0], configurationOf()),
      lifecycle: a(LIFECYCLES[0], { bucket: ref("bucket"), rules: [{ id: "keep", status: "Disabled" }] }),
    },
  ],
  unmet: [
    { bucket },
    { bucket: bucketV2 },
    { bucket, versioning: a(VERSIONINGS[0], configurationOf()) },
    { bucket: bucketV2, versioning: a(VERSIONINGS[1], configurationOf("Disabled")) },
    { bucket: bucketWith(BUCKET, "versioning", { enabled: true }) },
    {
      bucket: bucketWith(BUCKET, "versioning", { enabled: true, mfaDelete: true }),
      versioning: a(VERSIONINGS[0], configurationOf("Disabled")),
    },
    { bucket, lifecycle: a(LIFECYCLES[0], { bucket: ref("bucket"), rules: [] }) },
  ],
};
