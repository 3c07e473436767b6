import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { S3 } from "./firehose-example.ts";

const SAYS = "It keeps what it has not delivered yet without encryption.";

const STREAM = { destination: "extended_s3", extendedS3Configuration: S3 };

export default resourcePolicy({
  id: "firehose-encryption",
  title: "A delivery stream encrypts what it holds",
  service: "Firehose",
  severity: "low",
  why: "Logs on their way to the archive lie in the clear until they are delivered, a day long where delivery fails.",
  write: ['serverSideEncryption: { enabled: true, keyType: "AWS_OWNED_CMK" },'],
  types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
  // A stream that reads from Kinesis or MSK holds nothing itself, and AWS refuses to encrypt it.
  violation: ({ kinesisSourceConfiguration, mskSourceConfiguration, serverSideEncryption }) =>
    isEmpty(kinesisSourceConfiguration) &&
    isEmpty(mskSourceConfiguration) &&
    serverSideEncryption?.enabled !== true &&
    SAYS,
  remedy: ({ serverSideEncryption }) => ({
    serverSideEncryption: {
      ...(serverSideEncryption?.keyType && { keyType: serverSideEncryption.keyType }),
      ...(serverSideEncryption?.keyArn && { keyArn: serverSideEncryption.keyArn }),
      enabled: true,
    },
  }),
  passes: [
    { ...STREAM, serverSideEncryption: { enabled: true } },
    {
      ...STREAM,
      serverSideEncryption: {
        enabled: true,
        keyType: "CUSTOMER_MANAGED_CMK",
        keyArn: "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c",
      },
    },
    {
      ...STREAM,
      kinesisSourceConfiguration: {
        kinesisStreamArn: "arn:aws:kinesis:eu-west-1:111122223333:stream/acme",
        roleArn: S3.roleArn,
      },
    },
    {
      ...STREAM,
      mskSourceConfiguration: {
        authenticationConfiguration: { connectivity: "PRIVATE", roleArn: S3.roleArn },
        mskClusterArn: "arn:aws:kafka:eu-west-1:111122223333:cluster/acme/0a1b2c",
        topicName: "orders",
      },
    },
  ],
  fails: [
    [STREAM, SAYS],
    [{ ...STREAM, serverSideEncryption: {} }, SAYS],
    [{ ...STREAM, serverSideEncryption: { enabled: false, keyType: "AWS_OWNED_CMK" } }, SAYS],
    [
      {
        ...STREAM,
        serverSideEncryption: {
          enabled: false,
          keyType: "CUSTOMER_MANAGED_CMK",
          keyArn: "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c",
        },
      },
      SAYS,
    ],
  ],
});
