import { a, jsonOf, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { type Statement, statementsOf } from "../../values/statements.ts";

const TRAIL = "aws:cloudtrail/trail:Trail";
const BUCKETS = ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"] as const;
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";

const SAYS = "Its bucket's policy does not deny requests without TLS.";

const trail = a(TRAIL, { s3BucketName: ref("bucket") });
const bucket = a("aws:s3/bucket:Bucket", {});
const policyOf = (effect: string, condition: object) =>
  a(POLICY, {
    bucket: ref("bucket"),
    policy: jsonOf({
      Statement: [
        {
          Effect: effect,
          Principal: "*",
          Action: "s3:*",
          Resource: [ref("bucket", "arn")],
          Condition: condition,
        },
      ],
    }),
  });
const WITHOUT_TLS = { Bool: { "aws:SecureTransport": "false" } };

const deniesPlaintext = ({ effect, conditions }: Statement): boolean =>
  effect === "Deny" &&
  conditions.some(({ key, values }) => key === "aws:securetransport" && values.includes("false"));

export default stackPolicy({
  id: "cloudtrail-bucket-tls-only",
  title: "The bucket of a trail refuses plaintext",
  service: "CloudTrail",
  severity: "medium",
  why: "Who listens on the way reads or changes the log.",
  write: [
    '{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: [bucket.arn, pulumi.interpolate`${bucket.arn}/*`],',
    '  Condition: { Bool: { "aws:SecureTransport": "false" } } }',
  ],
  types: [TRAIL],
  beside: [...BUCKETS, POLICY],
  companions: (resource, stack) => {
    const [target] = stack.referred(resource, "s3BucketName", ...BUCKETS);
    if (target === undefined) return false;
    const policies = stack.referring(target, "bucket", POLICY);
    return !policies.some(({ properties }) => statementsOf(properties.policy).some(deniesPlaintext)) && SAYS;
  },
  passes: [
    { trail, bucket, policy: policyOf("Deny", WITHOUT_TLS) },
    // Another account's bucket is another stack's matter.
    { trail: a(TRAIL, { s3BucketName: "acme-central-trail" }) },
  ],
  fails: [
    [{ trail, bucket }, SAYS],
    [{ trail, bucket, policy: policyOf("Deny", { Bool: { "aws:SecureTransport": "true" } }) }, SAYS],
    [{ trail, bucket, policy: policyOf("Allow", WITHOUT_TLS) }, SAYS],
  ],
});
