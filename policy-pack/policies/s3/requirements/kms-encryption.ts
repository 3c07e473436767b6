import { a, ref } from "../../../model/example-stack.ts";
import { at } from "../../../values/values.ts";
import { blockAt, BUCKET, BUCKET_V2 } from "../bucket.ts";
import { bucketWith } from "../example-bucket.ts";
import { isRefused, LOG_SOURCE_TYPES } from "../log-sources.ts";
import type { Requirement } from "./requirement.ts";

const ENCRYPTIONS = [
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
] as const;

/** A bucket has one rule. */
const usesKms = (configuration: unknown): boolean => {
  const byDefault = blockAt(blockAt(configuration, "rule"), "applyServerSideEncryptionByDefault");
  const algorithm = at(byDefault, "sseAlgorithm");
  return algorithm === "aws:kms" || algorithm === "aws:kms:dsse";
};

const rulesOf = (sseAlgorithm: string) => [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }];
const inlineOf = (sseAlgorithm: string) =>
  bucketWith(BUCKET, "serverSideEncryptionConfiguration", {
    rule: { applyServerSideEncryptionByDefault: { sseAlgorithm } },
  });
const inlineV2Of = (sseAlgorithm: string) =>
  bucketWith(BUCKET_V2, "serverSideEncryptionConfigurations", [
    { rules: [{ applyServerSideEncryptionByDefaults: [{ sseAlgorithm }] }] },
  ]);
const bucket = a(BUCKET, {});

export const kmsEncryption: Requirement = {
  beside: [...ENCRYPTIONS, ...LOG_SOURCE_TYPES],
  isMet: (bucket, stack) => {
    if (isRefused(bucket, stack, "KMS")) return true;
    const [companion] = stack.referring(bucket, "bucket", ...ENCRYPTIONS);
    return usesKms(
      companion ? companion.properties : blockAt(bucket.properties, "serverSideEncryptionConfiguration"),
    );
  },
  lack: "does not encrypt with KMS by default",
  write: [
    'new aws.s3.BucketServerSideEncryptionConfiguration("logs", { bucket: bucket.id, rules: [{',
    '  applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn } }] });',
  ],
  met: [
    { bucket, encryption: a(ENCRYPTIONS[0], { bucket: ref("bucket"), rules: rulesOf("aws:kms") }) },
    {
      bucket: a(BUCKET_V2, {}),
      encryption: a(ENCRYPTIONS[1], { bucket: ref("bucket"), rules: rulesOf("aws:kms:dsse") }),
    },
    { bucket: inlineOf("aws:kms") },
    { bucket: inlineV2Of("aws:kms") },
    // An Application Load Balancer cannot write into a bucket that encrypts with KMS.
    {
      bucket,
      balancer: a("aws:lb/loadBalancer:LoadBalancer", {
        accessLogs: { enabled: true, bucket: ref("bucket") },
      }),
    },
  ],
  unmet: [
    { bucket },
    { bucket: a(BUCKET_V2, {}) },
    { bucket, encryption: a(ENCRYPTIONS[0], { bucket: ref("bucket"), rules: rulesOf("AES256") }) },
    {
      bucket: inlineOf("aws:kms"),
      encryption: a(ENCRYPTIONS[0], { bucket: ref("bucket"), rules: [{ bucketKeyEnabled: true }] }),
    },
    { bucket: inlineOf("AES256") },
    { bucket: inlineV2Of("AES256") },
  ],
};
