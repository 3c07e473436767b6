import { a, ref } from "../../../model/example-stack.ts";
import type { Stack } from "../../../model/stack.ts";
import { itemsAt } from "../../../values/items.ts";
import { at, text } from "../../../values/values.ts";
import { blockAt, type Bucket, BUCKET, BUCKET_V2 } from "../bucket.ts";
import { bucketWith } from "../example-bucket.ts";
import { requiresMfa, VERSIONING_WITH_MFA } from "./mfa.ts";
import type { Requirement } from "./requirement.ts";
import { VERSIONINGS } from "./versioning.ts";

export const LIFECYCLES = [
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
  "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
] as const;

/** The lifecycle rules of a bucket, of whatever shape. */
export function lifecycleRulesOf(bucket: Bucket, stack: Stack): readonly unknown[] {
  const [companion] = stack.referring(bucket, "bucket", ...LIFECYCLES);
  return companion ? itemsAt(companion.properties, "rules") : itemsAt(bucket.properties, "lifecycleRules");
}

export const isEnabled = (rule: unknown): boolean =>
  at(rule, "status") === "Enabled" || at(rule, "enabled") === true;

/** What the keys that a rule is about begin with. */
export const prefixOf = (rule: unknown): string =>
  text(at(rule, "filter", "prefix") ?? at(rule, "filter", "and", "prefix") ?? at(rule, "prefix"));

export const expirationOf = (rule: unknown): unknown => blockAt(rule, "expiration");

const toGlacier = { transitions: [{ days: 90, storageClass: "GLACIER" }] };
const rulesOf = (status: string) => [{ id: "archive", status, ...toGlacier }];
const bucket = a(BUCKET, {});
const bucketV2 = a(BUCKET_V2, {});

export const lifecycle: Requirement = {
  beside: [...LIFECYCLES, ...VERSIONINGS],
  // S3 takes no lifecycle for a bucket that asks for MFA.
  isMet: (bucket, stack) => lifecycleRulesOf(bucket, stack).some(isEnabled) || requiresMfa(bucket, stack),
  lack: "has no lifecycle rule in force",
  write: [
    'new aws.s3.BucketLifecycleConfiguration("logs", { bucket: bucket.id, rules: [{ id: "archive",',
    '  status: "Enabled", filter: {}, transitions: [{ days: 90, storageClass: "GLACIER" }] }] });',
  ],
  met: [
    { bucket, lifecycle: a(LIFECYCLES[0], { bucket: ref("bucket"), rules: rulesOf("Enabled") }) },
    { bucket: bucketV2, lifecycle: a(LIFECYCLES[1], { bucket: ref("bucket"), rules: rulesOf("Enabled") }) },
    { bucket: bucketWith(BUCKET, "lifecycleRules", [{ enabled: true, ...toGlacier }]) },
    { bucket: bucketWith(BUCKET_V2, "lifecycleRules", [{ enabled: true, ...toGlacier }]) },
    { bucket, versioning: VERSIONING_WITH_MFA },
  ],
  unmet: [
    { bucket },
    { bucket: bucketV2 },
    { bucket, lifecycle: a(LIFECYCLES[0], { bucket: ref("bucket"), rules: rulesOf("Disabled") }) },
    { bucket: bucketWith(BUCKET, "lifecycleRules", [{ enabled: false, ...toGlacier }]) },
    {
      bucket: bucketWith(BUCKET, "lifecycleRules", [{ enabled: true, ...toGlacier }]),
      lifecycle: a(LIFECYCLES[0], { bucket: ref("bucket"), rules: [] }),
    },
  ],
};
