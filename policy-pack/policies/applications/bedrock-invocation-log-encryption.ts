import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { isGiven } from "../../values/given.ts";
import { at, list, text } from "../../values/values.ts";
import { CONFIGURATION, roleArn } from "./bedrock.ts";

const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";
const BUCKETS = ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"] as const;
const ENCRYPTIONS = [
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
] as const;

const PLAIN_GROUP = "Its log group has no key.";
const PLAIN_BUCKET = "Its bucket does not encrypt with a key of KMS.";

const isKms = (algorithm: unknown): boolean => text(algorithm).startsWith("aws:kms");

const DEFAULT = ["applyServerSideEncryptionByDefault", "sseAlgorithm"] as const;

/** Whether a companion of the bucket, or the bucket itself in the way of either class, names KMS. */
function encryptsWithKms(bucket: Resource, stack: Stack): boolean {
  const rules = stack
    .referring(bucket, "bucket", ...ENCRYPTIONS)
    .flatMap(({ properties }) => list<unknown>(properties.rules));
  if (rules.some((rule) => isKms(at(rule, ...DEFAULT)))) return true;
  if (isKms(at(bucket.properties, "serverSideEncryptionConfiguration", "rule", ...DEFAULT))) return true;
  const ofSecond = at(bucket.properties, "serverSideEncryptionConfigurations", "0", "rules", "0");
  return isKms(at(ofSecond, "applyServerSideEncryptionByDefaults", "0", "sseAlgorithm"));
}

const toGroup = a(CONFIGURATION, {
  loggingConfig: { cloudwatchConfig: { logGroupName: ref("group", "name"), roleArn } },
});
const toBucket = a(CONFIGURATION, { loggingConfig: { s3Config: { bucketName: ref("bucket") } } });
const toBoth = a(CONFIGURATION, {
  loggingConfig: {
    cloudwatchConfig: {
      logGroupName: ref("group", "name"),
      roleArn,
      largeDataDeliveryS3Config: { bucketName: ref("bucket") },
    },
  },
});
const kmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const group = a(LOG_GROUP, { name: "/acme/bedrock", kmsKeyId });
const plainGroup = a(LOG_GROUP, { name: "/acme/bedrock" });
const bucket = a(BUCKETS[0], {});
const rulesOf = (sseAlgorithm: string) => [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }];
const encryption = (sseAlgorithm: string) =>
  a(ENCRYPTIONS[0], { bucket: ref("bucket"), rules: rulesOf(sseAlgorithm) });
// What buckets say themselves is deprecated, and still said.
const inline = {
  serverSideEncryptionConfiguration: {
    rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } },
  },
};
const inlineOfSecond = (sseAlgorithm: string) => ({
  serverSideEncryptionConfigurations: [
    { rules: [{ applyServerSideEncryptionByDefaults: [{ sseAlgorithm }] }] },
  ],
});

export default stackPolicy({
  id: "bedrock-invocation-log-encryption",
  title: "The logs of model invocations are encrypted with a key of KMS",
  service: "Bedrock",
  severity: "medium",
  why: "Prompts hold what people paste into them, and whoever may read the bucket or log group reads it all.",
  write: [
    'new aws.cloudwatch.LogGroup("bedrock", { kmsKeyId: key.arn });',
    'rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn } }],',
  ],
  types: [CONFIGURATION],
  beside: [LOG_GROUP, ...BUCKETS, ...ENCRYPTIONS],
  companions: (resource, stack) => {
    const groups = stack.referred(resource, "loggingConfig", LOG_GROUP);
    if (!groups.every(({ properties }) => isGiven(properties, "kmsKeyId"))) return PLAIN_GROUP;
    const buckets = stack.referred(resource, "loggingConfig", ...BUCKETS);
    return !buckets.every((each) => encryptsWithKms(each, stack)) && PLAIN_BUCKET;
  },
  passes: [
    { toGroup, group },
    { toGroup, group: a(LOG_GROUP, { kmsKeyId: ref("key", "arn") }), key: a("aws:kms/key:Key", {}) },
    { toBucket, bucket, encryption: encryption("aws:kms") },
    {
      toBucket,
      bucket,
      encryption: a(ENCRYPTIONS[1], { bucket: ref("bucket"), rules: rulesOf("aws:kms:dsse") }),
    },
    {
      toBucket,
      bucket: a(BUCKETS[0], inline),
    },
    { toBoth, group, bucket: a(BUCKETS[1], inlineOfSecond("aws:kms")) },
    { central: a(CONFIGURATION, { loggingConfig: { s3Config: { bucketName: "acme-central-logs" } } }) },
  ],
  fails: [
    [{ toGroup, group: plainGroup }, PLAIN_GROUP],
    [{ toBucket, bucket }, PLAIN_BUCKET],
    [{ toBucket, bucket, encryption: encryption("AES256") }, PLAIN_BUCKET],
    [{ toBoth, group: plainGroup, bucket, encryption: encryption("aws:kms") }, PLAIN_GROUP],
    [{ toBoth, group, bucket: a(BUCKETS[1], inlineOfSecond("AES256")) }, PLAIN_BUCKET],
  ],
});
