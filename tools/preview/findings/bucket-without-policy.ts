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

function isPolicyOf({ inputs, propertyDependencies }: PlanResource, bucket: PlanResource): boolean {
  if (inputs.bucket !== UNKNOWN) return inputs.bucket === bucket.id;
  return propertyDependencies.bucket?.includes(bucket.urn) === true;
}
