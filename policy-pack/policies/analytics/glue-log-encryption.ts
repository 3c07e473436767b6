import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It leaves logs without a key of one's own.";

const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const others = {
  jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: KEY },
  s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: KEY },
};

export default resourcePolicy({
  id: "glue-log-encryption",
  title: "A Glue security configuration encrypts logs with a key",
  service: "Glue",
  severity: "medium",
  why: "Jobs print the rows that they stumble over, and whoever may read logs reads them.",
  write: ['cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: key.arn },'],
  types: ["aws:glue/securityConfiguration:SecurityConfiguration"],
  violation: ({ encryptionConfiguration }) =>
    encryptionConfiguration?.cloudwatchEncryption?.cloudwatchEncryptionMode !== "SSE-KMS" && SAYS,
  passes: [
    {
      encryptionConfiguration: {
        ...others,
        cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: KEY },
      },
    },
    {
      name: "orders",
      encryptionConfiguration: {
        cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: KEY },
        jobBookmarksEncryption: {},
        s3Encryption: {},
      },
    },
  ],
  fails: [
    [{ encryptionConfiguration: { ...others, cloudwatchEncryption: {} } }, SAYS],
    [
      {
        encryptionConfiguration: {
          ...others,
          cloudwatchEncryption: { cloudwatchEncryptionMode: "DISABLED" },
        },
      },
      SAYS,
    ],
  ],
});
