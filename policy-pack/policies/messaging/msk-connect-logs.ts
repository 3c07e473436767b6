import { resourcePolicy } from "../../model/policy.ts";
import { DELIVERED, isDelivered, NOT_DELIVERED } from "./kafka-log-destinations.ts";

const SAYS = "It delivers its workers' logs nowhere.";

const CONNECTOR = {
  kafkaconnectVersion: "3.7.x",
  connectorConfiguration: { "connector.class": "io.confluent.connect.s3.S3SinkConnector", "tasks.max": "2" },
  capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 2 } },
  kafkaCluster: {
    apacheKafkaCluster: {
      bootstrapServers: "b-1.acme.kafka.eu-west-1.amazonaws.com:9098",
      vpc: { securityGroups: ["sg-0a1b2c3d"], subnets: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"] },
    },
  },
  kafkaClusterClientAuthentication: { authenticationType: "IAM" },
  kafkaClusterEncryptionInTransit: { encryptionType: "TLS" },
  plugins: [
    {
      customPlugin: {
        arn: "arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/acme/0a1b2c",
        revision: 1,
      },
    },
  ],
  serviceExecutionRoleArn: "arn:aws:iam::111122223333:role/acme-connector",
};

export default resourcePolicy({
  id: "msk-connect-logs",
  title: "A Kafka connector delivers its workers' logs",
  service: "MSK Connect",
  severity: "medium",
  why: "A connector that drops records, or copies them where it should not, leaves no word of it.",
  write: [
    "logDelivery: { workerLogDelivery: { cloudwatchLogs: { enabled: true, logGroup: logGroup.name } } },",
  ],
  types: ["aws:mskconnect/connector:Connector"],
  violation: ({ logDelivery }) => !isDelivered(logDelivery?.workerLogDelivery) && SAYS,
  passes: DELIVERED.map((workerLogDelivery) => ({ ...CONNECTOR, logDelivery: { workerLogDelivery } })),
  fails: [
    [CONNECTOR, SAYS],
    ...NOT_DELIVERED.map(
      (workerLogDelivery) => [{ ...CONNECTOR, logDelivery: { workerLogDelivery } }, SAYS] as const,
    ),
  ],
});
