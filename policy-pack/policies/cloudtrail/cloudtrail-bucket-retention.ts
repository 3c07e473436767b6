import { a, type ExampleResource, ref } from "../../model/example-stack.ts";
import { wholeNumber } from "../../model/parameters.ts";
import { stackPolicy } from "../../model/policy.ts";
import { at, isEmpty, numberOf, text } from "../../values/values.ts";
import { BUCKET, BUCKET_V2, BUCKETS } from "../s3/bucket.ts";
import {
  expirationOf,
  isEnabled,
  LIFECYCLES,
  lifecycleRulesOf,
  prefixOf,
} from "../s3/requirements/lifecycle.ts";
import { bucketOf, ELSEWHERE, trail } from "./trail-bucket.ts";
import { bucketWith } from "../s3/example-bucket.ts";
import { TRAIL } from "./types.ts";

const SAYS = "A lifecycle rule of its bucket deletes its files earlier than that.";

/** Whether a rule deletes earlier. A date says nothing about age, so it takes the newest files too. */
function expiresBefore(rule: unknown, minimumDays: number): boolean {
  const expiration = expirationOf(rule);
  const days = numberOf(at(expiration, "days")) ?? 0;
  return (days > 0 && days < minimumDays) || !isEmpty(at(expiration, "date"));
}

/** Whether a rule is about keys under a prefix, or above it. */
const isAbout = (rule: unknown, prefix: string): boolean =>
  prefix.startsWith(prefixOf(rule)) || prefixOf(rule).startsWith(prefix);

const bucket = a(BUCKET, {});
const lifecycleOf = (expiration: object, more: object = {}) =>
  a(LIFECYCLES[0], {
    bucket: ref("bucket"),
    rules: [{ id: "expire", status: "Enabled", expiration, ...more }],
  });
const withRule = (lifecycle: ExampleResource) => ({ trail, bucket, lifecycle });

export default stackPolicy({
  id: "cloudtrail-bucket-retention",
  title: "The bucket of a trail keeps its files for a year",
  service: "CloudTrail",
  severity: "medium",
  why: "Most intrusions are found after months; by then the rule has deleted how they began.",
  write: ['rules: [{ id: "expire", status: "Enabled", filter: {}, expiration: { days: 365 } }],'],
  types: [TRAIL],
  beside: [...BUCKETS, ...LIFECYCLES],
  parameters: { minimumDays: wholeNumber(365, "days that a trail's bucket must keep its files at least") },
  companions: (resource, stack, { minimumDays }) => {
    const bucket = bucketOf(resource, stack);
    if (bucket === undefined) return false;
    const early = lifecycleRulesOf(bucket, stack).filter(
      (rule) => isEnabled(rule) && expiresBefore(rule, minimumDays),
    );
    if (early.length === 0) return false;
    const folder = text(resource.properties.s3KeyPrefix);
    const files = folder === "" ? "AWSLogs/" : `${folder}/AWSLogs/`;
    return early.some((rule) => isAbout(rule, files)) && SAYS;
  },
  passes: [
    ELSEWHERE,
    { trail, bucket },
    { trail, bucket: a(BUCKET_V2, {}), lifecycle: lifecycleOf({ days: 365 }) },
    withRule(lifecycleOf({ days: 30 }, { status: "Disabled" })),
    withRule(lifecycleOf({ expiredObjectDeleteMarker: true, days: 0 })),
    withRule(lifecycleOf({ days: 30 }, { filter: { prefix: "tmp/" } })),
    withRule(lifecycleOf({ days: 30 }, { filter: { and: { prefix: "tmp/", tags: { keep: "no" } } } })),
    withRule(lifecycleOf({ days: 30 }, { prefix: "tmp/" })),
    {
      trail: a(TRAIL, { s3BucketName: ref("bucket"), s3KeyPrefix: "audit" }),
      bucket,
      lifecycle: lifecycleOf({ days: 30 }, { filter: { prefix: "AWSLogs/" } }),
    },
    { trail, bucket: bucketWith(BUCKET, "lifecycleRules", [{ enabled: false, expiration: { days: 30 } }]) },
  ],
  fails: [
    [withRule(lifecycleOf({ days: 364 })), SAYS],
    [withRule(lifecycleOf({ days: 1 }, { filter: {} })), SAYS],
    [
      withRule(lifecycleOf({ days: 30 }, { filter: { prefix: "AWSLogs/111122223333/CloudTrail-Digest/" } })),
      SAYS,
    ],
    [withRule(lifecycleOf({ days: 30 }, { filter: { prefix: "AWS" } })), SAYS],
    [
      withRule(
        a(LIFECYCLES[0], {
          bucket: ref("bucket"),
          rules: ["tmp/", "AWSLogs/"].map((prefix) => ({
            id: prefix,
            status: "Enabled",
            filter: { prefix },
            expiration: { days: 30 },
          })),
        }),
      ),
      SAYS,
    ],
    [withRule(lifecycleOf({ date: "2027-01-01T00:00:00Z" })), SAYS],
    [
      {
        trail: a(TRAIL, { s3BucketName: ref("bucket"), s3KeyPrefix: "audit" }),
        bucket,
        lifecycle: lifecycleOf({ days: 30 }, { filter: { prefix: "audit/" } }),
      },
      SAYS,
    ],
    [
      { trail, bucket: bucketWith(BUCKET, "lifecycleRules", [{ enabled: true, expiration: { days: 30 } }]) },
      SAYS,
    ],
    [
      {
        trail,
        bucket: bucketWith(BUCKET_V2, "lifecycleRules", [{ enabled: true, expirations: [{ days: 30 }] }]),
      },
      SAYS,
    ],
    [
      {
        trail,
        bucket: a(BUCKET_V2, {}),
        lifecycle: a(LIFECYCLES[1], {
          bucket: ref("bucket"),
          rules: [
            { id: "archive", status: "Enabled", transitions: [{ days: 30, storageClass: "GLACIER" }] },
            { id: "expire", status: "Enabled", expiration: { days: 90 } },
          ],
        }),
      },
      SAYS,
    ],
  ],
});
