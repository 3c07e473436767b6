import { resourcePolicy } from "../../model/policy.ts";
import { DELIVERED, isDelivered, NOT_DELIVERED } from "./kafka-log-destinations.ts";
import { CLUSTER } from "./msk-example.ts";

const SAYS = "It delivers its brokers' logs nowhere.";

export default resourcePolicy({
  id: "msk-broker-logs",
  title: "A Kafka cluster delivers its brokers' logs",
  service: "MSK",
  severity: "medium",
  why: "Brokers are out of reach: without their logs nobody can tell why one failed, or whom it refused.",
  write: ["loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: logGroup.name } } },"],
  types: ["aws:msk/cluster:Cluster"],
  violation: ({ loggingInfo }) => !isDelivered(loggingInfo?.brokerLogs) && SAYS,
  passes: DELIVERED.map((brokerLogs) => ({ ...CLUSTER, loggingInfo: { brokerLogs } })),
  fails: [
    [CLUSTER, SAYS],
    ...NOT_DELIVERED.map((brokerLogs) => [{ ...CLUSTER, loggingInfo: { brokerLogs } }, SAYS] as const),
  ],
});
