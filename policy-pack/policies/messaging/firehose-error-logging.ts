import { resourcePolicy } from "../../model/policy.ts";
import { at, text } from "../../values/values.ts";
import { S3 } from "./firehose-example.ts";

const SAYS = "It does not log what it fails to deliver.";

/** The block that configures each destination. */
const BLOCKS: Readonly<Record<string, string>> = {
  elasticsearch: "elasticsearchConfiguration",
  extended_s3: "extendedS3Configuration",
  http_endpoint: "httpEndpointConfiguration",
  iceberg: "icebergConfiguration",
  opensearch: "opensearchConfiguration",
  opensearchserverless: "opensearchserverlessConfiguration",
  redshift: "redshiftConfiguration",
  snowflake: "snowflakeConfiguration",
  splunk: "splunkConfiguration",
};

const ON = { enabled: true, logGroupName: "/acme/firehose", logStreamName: "delivery" };

/** An HTTP endpoint, with the logging of its own delivery and that of its backup. */
const http = (own: typeof ON | undefined, backup: typeof ON | undefined) => ({
  destination: "http_endpoint",
  httpEndpointConfiguration: {
    url: "https://logs.acme.example",
    s3Configuration: { ...S3, ...(backup && { cloudwatchLoggingOptions: backup }) },
    ...(own && { cloudwatchLoggingOptions: own }),
  },
});

export default resourcePolicy({
  id: "firehose-error-logging",
  title: "A delivery stream logs what it fails to deliver",
  service: "Firehose",
  severity: "low",
  why: "Records that never arrive, which may be the logs of something else, are missed without a word.",
  write: [
    "cloudwatchLoggingOptions: { enabled: true,",
    "  logGroupName: logGroup.name, logStreamName: logStream.name },",
  ],
  types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
  violation: (properties) => {
    const block = BLOCKS[text(properties.destination)] ?? "";
    return at(properties, block, "cloudwatchLoggingOptions", "enabled") !== true && SAYS;
  },
  passes: [
    { destination: "extended_s3", extendedS3Configuration: { ...S3, cloudwatchLoggingOptions: ON } },
    http(ON, undefined),
    {
      destination: "splunk",
      splunkConfiguration: {
        hecEndpoint: "https://splunk.acme.example",
        s3Configuration: S3,
        cloudwatchLoggingOptions: ON,
      },
    },
    {
      destination: "snowflake",
      snowflakeConfiguration: {
        accountUrl: "https://acme.snowflakecomputing.com",
        database: "logs",
        schema: "public",
        table: "events",
        roleArn: S3.roleArn,
        s3Configuration: S3,
        cloudwatchLoggingOptions: ON,
      },
    },
    {
      destination: "redshift",
      redshiftConfiguration: {
        clusterJdbcurl: "jdbc:redshift://acme.eu-west-1.redshift.amazonaws.com:5439/logs",
        dataTableName: "events",
        roleArn: S3.roleArn,
        s3Configuration: S3,
        cloudwatchLoggingOptions: ON,
      },
    },
    {
      destination: "iceberg",
      icebergConfiguration: {
        catalogArn: "arn:aws:glue:eu-west-1:111122223333:catalog",
        roleArn: S3.roleArn,
        s3Configuration: S3,
        cloudwatchLoggingOptions: ON,
      },
    },
    ...(["elasticsearch", "opensearch"] as const).map((destination) => ({
      destination,
      [`${destination}Configuration`]: {
        domainArn: "arn:aws:es:eu-west-1:111122223333:domain/acme",
        indexName: "events",
        roleArn: S3.roleArn,
        s3Configuration: S3,
        cloudwatchLoggingOptions: ON,
      },
    })),
    {
      destination: "opensearchserverless",
      opensearchserverlessConfiguration: {
        collectionEndpoint: "https://acme.eu-west-1.aoss.amazonaws.com",
        indexName: "events",
        roleArn: S3.roleArn,
        s3Configuration: S3,
        cloudwatchLoggingOptions: ON,
      },
    },
  ],
  fails: [
    [{ destination: "extended_s3", extendedS3Configuration: S3 }, SAYS],
    [
      {
        destination: "extended_s3",
        extendedS3Configuration: { ...S3, cloudwatchLoggingOptions: { enabled: false } },
      },
      SAYS,
    ],
    [http(undefined, undefined), SAYS],
    // The log of the backup does not hold what the endpoint refuses.
    [http(undefined, ON), SAYS],
  ],
});
