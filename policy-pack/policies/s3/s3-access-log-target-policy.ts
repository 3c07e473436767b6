import { a, jsonOf, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Statement } from "../../values/statements.ts";
import { ACCESS_LOG_WRITERS, accessLogTargetsOf } from "./access-log-targets.ts";
import { ACLS, letsLogDeliveryWrite, LOG_DELIVERY } from "./acl.ts";
import { BUCKET, BUCKET_POLICY, BUCKET_V2, bucketStatementsOf } from "./bucket.ts";
import { bucketWith } from "./example-bucket.ts";
import { LOGGINGS } from "./requirements/access-log.ts";

const SAYS = "The bucket that it names does not let logging.s3.amazonaws.com write.";

const letsS3Write = ({ effect, principals, actions }: Statement): boolean =>
  effect === "Allow" &&
  principals.some((principal) => principal === "logging.s3.amazonaws.com" || principal === "*") &&
  actions.some((action) => /^(\*|s3:(\*|put\*|putobject\*?))$/i.test(action));

const target = { targetBucket: ref("logs"), targetPrefix: "data/" };
const logging = a(LOGGINGS[0], { bucket: "acme-data", ...target });
const loggingV2 = a(LOGGINGS[1], { bucket: "acme-data", ...target });
const inline = bucketWith(BUCKET, "logging", target);
const inlineV2 = bucketWith(BUCKET_V2, "loggings", [target]);
const logs = a(BUCKET, {});
const logsV2 = a(BUCKET_V2, {});

const documentOf = (effect: string, service: string | string[], action: string | string[]) =>
  jsonOf({
    Statement: [
      {
        Effect: effect,
        Principal: { Service: service },
        Action: action,
        Resource: `arn:aws:s3:::acme-logs/*`,
      },
    ],
  });
const GOOD = documentOf("Allow", "logging.s3.amazonaws.com", "s3:PutObject");
const policyOf = (policy: never) => a(BUCKET_POLICY, { bucket: ref("logs"), policy });

const grantOf = (uri: string, permission: string) =>
  a(ACLS[0], {
    bucket: ref("logs"),
    accessControlPolicy: {
      owner: { id: "75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a" },
      grants: [{ grantee: { type: "Group", uri }, permission }],
    },
  });
const inlineGrantOf = (permission: string) =>
  bucketWith(BUCKET, "grants", [{ type: "Group", uri: LOG_DELIVERY, permissions: ["READ_ACP", permission] }]);

export default stackPolicy({
  id: "s3-access-log-target-policy",
  title: "The target of an access log lets S3 write",
  service: "S3",
  severity: "low",
  why: "S3 drops the records that it may not write, and nobody is told.",
  write: [
    '{ Effect: "Allow", Principal: { Service: "logging.s3.amazonaws.com" }, Action: "s3:PutObject",',
    "  Resource: pulumi.interpolate`${logs.arn}/*` }",
  ],
  types: ACCESS_LOG_WRITERS,
  beside: [BUCKET_POLICY, ...ACLS],
  companions: (resource, stack) =>
    accessLogTargetsOf(resource, stack).some(
      (bucket) =>
        !letsLogDeliveryWrite(bucket, stack) && !bucketStatementsOf(bucket, stack).some(letsS3Write),
    ) && SAYS,
  passes: [
    { logging, logs, policy: policyOf(GOOD) },
    { loggingV2, logs: logsV2, policy: policyOf(documentOf("Allow", "logging.s3.amazonaws.com", "s3:*")) },
    { inline, logs, policy: policyOf(documentOf("Allow", "logging.s3.amazonaws.com", "s3:Put*")) },
    {
      logging,
      logs,
      policy: policyOf(
        documentOf(
          "Allow",
          ["config.amazonaws.com", "logging.s3.amazonaws.com"],
          ["s3:GetBucketAcl", "s3:PutObject"],
        ),
      ),
    },
    { logging, logs, policy: policyOf(documentOf("Allow", "*", "*")) },
    { inlineV2, logs, acl: a(ACLS[0], { bucket: ref("logs"), acl: "log-delivery-write" }) },
    { logging, logs, acl: a(ACLS[1], { bucket: ref("logs"), acl: "log-delivery-write" }) },
    { logging, logs, acl: grantOf(LOG_DELIVERY, "WRITE") },
    { logging, logs, acl: grantOf(LOG_DELIVERY, "FULL_CONTROL") },
    { logging, logs: inlineGrantOf("WRITE") },
    { logging, logs: bucketWith(BUCKET, "acl", "log-delivery-write") },
    { logging, logs: bucketWith(BUCKET, "policy", GOOD) },
    { logging, logs: bucketWith(BUCKET_V2, "policy", GOOD) },
    // A bucket without an access log, and one whose log goes to a bucket of another stack.
    { bucket: a(BUCKET, {}) },
    { logging: a(LOGGINGS[0], { bucket: "acme-data", targetBucket: "acme-logs", targetPrefix: "" }) },
  ],
  fails: [
    [{ logging, logs }, SAYS],
    [{ loggingV2, logs: logsV2 }, SAYS],
    [{ inline, logs }, SAYS],
    [{ inlineV2, logs }, SAYS],
    [
      { logging, logs, policy: policyOf(documentOf("Deny", "logging.s3.amazonaws.com", "s3:PutObject")) },
      SAYS,
    ],
    [
      { logging, logs, policy: policyOf(documentOf("Allow", "cloudtrail.amazonaws.com", "s3:PutObject")) },
      SAYS,
    ],
    [
      { logging, logs, policy: policyOf(documentOf("Allow", "logging.s3.amazonaws.com", "s3:GetObject")) },
      SAYS,
    ],
    [{ logging, logs, acl: a(ACLS[0], { bucket: ref("logs"), acl: "private" }) }, SAYS],
    [{ logging, logs, acl: grantOf(LOG_DELIVERY, "READ_ACP") }, SAYS],
    [{ logging, logs, acl: grantOf("http://acs.amazonaws.com/groups/global/AllUsers", "WRITE") }, SAYS],
    [{ logging, logs: inlineGrantOf("READ") }, SAYS],
  ],
});
