import { resourcePolicy } from "../../model/policy.ts";
import { text } from "../../values/values.ts";
import { ACTIVEMQ, RABBITMQ } from "./mq-example.ts";

const SAYS = "Its audit log is not turned on.";

export default resourcePolicy({
  id: "mq-audit-logs",
  title: "An ActiveMQ broker publishes its audit log",
  service: "MQ",
  severity: "medium",
  why: "Who added a user or emptied a queue in the broker's console is written in its audit log and nowhere else.",
  write: ["logs: { general: true, audit: true },"],
  types: ["aws:mq/broker:Broker"],
  // RabbitMQ has no audit log; the provider takes the engine's name in any case. A change restarts the broker, so
  // there is no remedy.
  violation: ({ engineType, logs }) =>
    text(engineType).toLowerCase() === "activemq" && logs?.audit !== true && SAYS,
  passes: [{ ...ACTIVEMQ, logs: { general: true, audit: true } }, RABBITMQ],
  fails: [
    [ACTIVEMQ, SAYS],
    [{ ...ACTIVEMQ, logs: { general: true } }, SAYS],
    [{ ...ACTIVEMQ, logs: { audit: false } }, SAYS],
    [{ ...ACTIVEMQ, engineType: "ACTIVEMQ" }, SAYS],
  ],
});
