import type { PropertyValue } from "../../tools/preview/plan.ts";
import { resource } from "./plan.ts";

const BUCKET = "aws:s3/bucket:Bucket";
const LIFECYCLE = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const LOCK = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";
const REPLICATION = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const TRAIL = "aws:cloudtrail/trail:Trail";

function bucketWith(name: string, region: string, rules: readonly PropertyValue[]) {
  return [
    resource(BUCKET, name, {
      region,
      id: name,
      inputs: { bucket: name },
      outputs: { arn: `arn:aws:s3:::${name}` },
    }),
    resource(LIFECYCLE, `${name}-lifecycle`, { region, inputs: { bucket: name, rules } }),
    resource(POLICY, `${name}-policy`, {
      region,
      inputs: { bucket: name, policy: JSON.stringify({ Statement: [{ Sid: name }] }) },
    }),
  ];
}

const CLOUDTRAIL = {
  id: "cloudtrail",
  transitions: [
    { days: 90, storageClass: "GLACIER_IR" },
    { days: 730, storageClass: "DEEP_ARCHIVE" },
  ],
  expiration: { days: 2557 },
};
const ALB = { id: "alb", transitions: [], expiration: { days: 30 } };
const LEFT_OVERS = { id: "unfinished-uploads", abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } };

/** A small archive: one locked and copied source, one that is delivered in two regions, and the trail. */
export const archive = [
  ...bucketWith("audit", "eu-west-1", [CLOUDTRAIL, LEFT_OVERS]),
  resource(LOCK, "audit-lock", {
    inputs: { bucket: "audit", rule: { defaultRetention: { mode: "COMPLIANCE", days: 365 } } },
  }),
  resource(REPLICATION, "audit-replication", {
    inputs: { bucket: "audit", rules: [{ destination: { bucket: "arn:aws:s3:::audit-copy" } }] },
  }),
  ...bucketWith("audit-copy", "eu-central-1", [CLOUDTRAIL]),
  ...bucketWith("elb-one", "eu-west-1", [ALB]),
  ...bucketWith("elb-two", "us-east-1", [ALB]),
  resource(TRAIL, "organization-trail", {
    account: "management",
    inputs: {
      name: "organization-trail",
      isOrganizationTrail: true,
      isMultiRegionTrail: true,
      enableLogFileValidation: true,
      advancedEventSelectors: [{ name: "Management" }],
      insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
      s3BucketName: "audit",
    },
  }),
];
