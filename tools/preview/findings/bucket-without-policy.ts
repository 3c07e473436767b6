import { type PlanResource, UNKNOWN } from "../plan.ts";
import { label, type Rule } from "./scene.ts";

/** Every bucket refuses plain HTTP and strangers by a policy of its own. */
export const bucketWithoutPolicy: Rule = ({ resources }) => {
  const policies = resources.filter(({ type }) => type === "aws:s3/bucketPolicy:BucketPolicy");
  return resources
    .filter(({ type }) => type === "aws:s3/bucket:Bucket")
    .filter((bucket) => !policies.some((policy) => isPolicyOf(policy, bucket)))
    .map((bucket) => ({
      rule: "bucket-without-policy",
      level: "mandatory",
      urn: bucket.urn,
      message: `${label(bucket)} has no BucketPolicy: give it one that refuses requests without TLS`,
    }));
};

/** By dependency first; by name where the policy names the bucket as text. A first preview knows names, not ids. */
function isPolicyOf({ inputs, propertyDependencies }: PlanResource, bucket: PlanResource): boolean {
  if (propertyDependencies.bucket?.includes(bucket.urn)) return true;
  const name = bucket.id ?? bucket.inputs.bucket;
  return name !== undefined && name !== UNKNOWN && inputs.bucket === name;
}
