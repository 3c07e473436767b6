import { a, jsonOf, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isScoped, type Statement } from "../../values/statements.ts";
import { BUCKET, BUCKET_POLICY, BUCKET_V2, BUCKETS, bucketStatementsOf } from "../s3/bucket.ts";
import { bucketOf, ELSEWHERE, trail } from "./trail-bucket.ts";
import { bucketWith } from "../s3/example-bucket.ts";
import { TRAIL } from "./types.ts";

const SAYS = "Its bucket's policy does not say for whom CloudTrail may write.";

const letsCloudTrailWrite = ({ effect, principals, actions }: Statement): boolean =>
  effect === "Allow" &&
  principals.includes("cloudtrail.amazonaws.com") &&
  actions.some((action) => /^(\*|s3:(\*|put\*|putobject\*?))$/i.test(action));

const bucket = a(BUCKET, {});
const ARN = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/acme";
const statement = (parts: object = {}) => ({
  Effect: "Allow",
  Principal: { Service: "cloudtrail.amazonaws.com" },
  Action: "s3:PutObject",
  Resource: "arn:aws:s3:::acme-trail/AWSLogs/*",
  ...parts,
});
const CONDITION = { StringEquals: { "aws:SourceArn": ARN } };
const documentOf = (...statements: object[]) => jsonOf({ Statement: statements });
const policyOf = (...statements: object[]) =>
  a(BUCKET_POLICY, { bucket: ref("bucket"), policy: documentOf(...statements) });

export default stackPolicy({
  id: "cloudtrail-bucket-policy-source-arn",
  title: "CloudTrail writes into the bucket of a trail for this trail only",
  service: "CloudTrail",
  severity: "medium",
  why: "Anybody's trail may write into the bucket, and forged files stand among the true ones.",
  write: [
    '{ Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Action: "s3:PutObject",',
    '  Resource: ..., Condition: { StringEquals: { "aws:SourceArn": trailArn } } }',
  ],
  types: [TRAIL],
  beside: [...BUCKETS, BUCKET_POLICY],
  companions: (resource, stack) => {
    const bucket = bucketOf(resource, stack);
    if (bucket === undefined) return false;
    const allowing = bucketStatementsOf(bucket, stack).filter(letsCloudTrailWrite);
    return (allowing.length === 0 || !allowing.every(isScoped)) && SAYS;
  },
  passes: [
    ELSEWHERE,
    { trail, bucket, policy: policyOf(statement({ Condition: CONDITION })) },
    {
      trail,
      bucket,
      policy: policyOf(statement({ Action: ["s3:GetBucketAcl", "s3:PutObject"], Condition: CONDITION })),
    },
    {
      trail,
      bucket: a(BUCKET_V2, {}),
      policy: policyOf(
        statement({ Action: "s3:GetBucketAcl" }),
        statement({ Condition: { StringEquals: { "AWS:SourceAccount": "111122223333" } } }),
      ),
    },
    { trail, bucket: bucketWith(BUCKET, "policy", documentOf(statement({ Condition: CONDITION }))) },
  ],
  fails: [
    [{ trail, bucket }, SAYS],
    [{ trail, bucket: a(BUCKET_V2, {}) }, SAYS],
    [{ trail, bucket, policy: policyOf(statement()) }, SAYS],
    [{ trail, bucket, policy: policyOf(statement({ Action: ["s3:GetBucketAcl", "s3:*"] })) }, SAYS],
    [{ trail, bucket, policy: policyOf(statement({ Condition: CONDITION }), statement()) }, SAYS],
    [{ trail, bucket, policy: policyOf(statement({ Effect: "Deny", Condition: CONDITION })) }, SAYS],
    [
      { trail, bucket, policy: policyOf(statement({ Action: "s3:GetBucketAcl", Condition: CONDITION })) },
      SAYS,
    ],
    [
      {
        trail,
        bucket,
        policy: policyOf(statement({ Principal: { Service: "config.amazonaws.com" }, Condition: CONDITION })),
      },
      SAYS,
    ],
  ],
});
