import { a, jsonOf, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Statement } from "../../values/statements.ts";
import { BUCKET, BUCKET_POLICY, BUCKET_V2, BUCKETS, bucketStatementsOf } from "../s3/bucket.ts";
import { bucketOf, ELSEWHERE, trail } from "./trail-bucket.ts";
import { bucketWith } from "../s3/example-bucket.ts";
import { TRAIL } from "./types.ts";

const SAYS = "Its bucket's policy does not deny requests without TLS.";

/** A second condition would let some plaintext pass. */
const deniesPlaintext = ({ effect, principals, actions, conditions }: Statement): boolean =>
  effect === "Deny" &&
  principals.includes("*") &&
  actions.some((action) => action === "*" || action.toLowerCase() === "s3:*") &&
  conditions.length > 0 &&
  conditions.every(({ key, values }) => key === "aws:securetransport" && values.includes("false"));

const bucket = a(BUCKET, {});
const statement = (parts: object = {}) => ({
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: [ref("bucket", "arn")],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
  ...parts,
});
const policyOf = (parts: object = {}) =>
  a(BUCKET_POLICY, { bucket: ref("bucket"), policy: jsonOf({ Statement: [statement(parts)] }) });
const inline = jsonOf({ Statement: statement({ Action: "*", Resource: "arn:aws:s3:::acme-trail/*" }) });

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
  beside: [...BUCKETS, BUCKET_POLICY],
  companions: (resource, stack) => {
    const bucket = bucketOf(resource, stack);
    return bucket !== undefined && !bucketStatementsOf(bucket, stack).some(deniesPlaintext) && SAYS;
  },
  passes: [
    ELSEWHERE,
    { trail, bucket, policy: policyOf() },
    { trail, bucket: a(BUCKET_V2, {}), policy: policyOf({ Principal: { AWS: "*" } }) },
    { trail, bucket, policy: policyOf({ Action: ["s3:GetObject", "s3:*"] }) },
    { trail, bucket: bucketWith(BUCKET, "policy", inline) },
    { trail, bucket: bucketWith(BUCKET_V2, "policy", inline) },
  ],
  fails: [
    [{ trail, bucket }, SAYS],
    [{ trail, bucket: a(BUCKET_V2, {}) }, SAYS],
    [{ trail, bucket, policy: policyOf({ Condition: { Bool: { "aws:SecureTransport": "true" } } }) }, SAYS],
    [{ trail, bucket, policy: policyOf({ Condition: { Bool: { "aws:ViaAWSService": "false" } } }) }, SAYS],
    [{ trail, bucket, policy: policyOf({ Condition: {} }) }, SAYS],
    [
      {
        trail,
        bucket,
        policy: policyOf({
          Condition: {
            Bool: { "aws:SecureTransport": "false" },
            NotIpAddress: { "aws:SourceIp": "192.0.2.0/24" },
          },
        }),
      },
      SAYS,
    ],
    [{ trail, bucket, policy: policyOf({ Effect: "Allow" }) }, SAYS],
    [{ trail, bucket, policy: policyOf({ Action: "s3:PutObject" }) }, SAYS],
    [{ trail, bucket, policy: policyOf({ Principal: { AWS: "arn:aws:iam::111122223333:root" } }) }, SAYS],
    // What the program says now counts, and not what the bucket had before.
    [{ trail, bucket: bucketWith(BUCKET, "policy", inline), policy: policyOf({ Effect: "Allow" }) }, SAYS],
  ],
});
