import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { isEmpty } from "../../values/values.ts";
import { EVENT_DATA_STORE, TRAIL } from "./types.ts";

const KEY = "aws:kms/key:Key";
const ALIAS = "aws:kms/alias:Alias";
const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";

const SAYS = "It encrypts logs and does not rotate.";

/** Whether a log is encrypted with what this key or alias names. */
const encryptsLogs = (key: Resource, stack: Stack): boolean =>
  stack.referring(key, "kmsKeyId", TRAIL, LOG_GROUP, EVENT_DATA_STORE).length > 0;

const key = a(KEY, {});
const trail = a(TRAIL, { s3BucketName: "acme-trail", kmsKeyId: ref("key", "arn") });
const group = a(LOG_GROUP, { kmsKeyId: ref("key", "arn") });
const store = a(EVENT_DATA_STORE, { kmsKeyId: ref("key", "arn") });

export default stackPolicy({
  id: "cloudtrail-kms-key-rotation",
  title: "A key that encrypts logs rotates",
  service: "CloudTrail",
  severity: "medium",
  why: "Whoever once gets hold of the key material reads the logs of all years.",
  write: ["enableKeyRotation: true,"],
  types: [KEY],
  beside: [TRAIL, LOG_GROUP, EVENT_DATA_STORE, ALIAS],
  companions: (resource, stack) => {
    const { enableKeyRotation, customKeyStoreId } = resource.properties;
    // KMS cannot rotate a key that it does not hold itself.
    if (enableKeyRotation === true || !isEmpty(customKeyStoreId)) return false;
    const names = [resource, ...stack.referring(resource, "targetKeyId", ALIAS)];
    return names.some((name) => encryptsLogs(name, stack)) && SAYS;
  },
  passes: [
    { key: a(KEY, { enableKeyRotation: true }), trail },
    { key: a(KEY, { customKeyStoreId: "cks-0a1b2c" }), trail },
    // It encrypts no logs.
    { key, trail: a(TRAIL, { s3BucketName: "acme-trail", kmsKeyId: "alias/other" }) },
    { key, alias: a(ALIAS, { targetKeyId: ref("key") }) },
  ],
  fails: [
    [{ key, trail }, SAYS],
    [{ key: a(KEY, { enableKeyRotation: false }), trail }, SAYS],
    [{ key, group }, SAYS],
    [{ key, store }, SAYS],
    [
      {
        key,
        alias: a(ALIAS, { name: "alias/logs", targetKeyId: ref("key") }),
        trail: a(TRAIL, { s3BucketName: "acme-trail", kmsKeyId: ref("alias", "arn") }),
      },
      SAYS,
    ],
    [
      {
        key,
        alias: a(ALIAS, { name: "alias/logs", targetKeyId: ref("key") }),
        store: a(EVENT_DATA_STORE, { kmsKeyId: "alias/logs" }),
      },
      SAYS,
    ],
  ],
});
