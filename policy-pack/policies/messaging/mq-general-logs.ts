import { resourcePolicy } from "../../model/policy.ts";
import { ACTIVEMQ, RABBITMQ } from "./mq-example.ts";

const SAYS = "Its general log is not turned on.";

export default resourcePolicy({
  id: "mq-general-logs",
  title: "A broker publishes its general log",
  service: "MQ",
  severity: "medium",
  why: "Refused connections and lost messages show in the broker's own log only, and nobody can sign in to read it there.",
  write: ["logs: { general: true },"],
  types: ["aws:mq/broker:Broker"],
  // A change restarts the broker, so its owners choose when: there is no remedy.
  violation: ({ logs }) => logs?.general !== true && SAYS,
  passes: [
    { ...ACTIVEMQ, logs: { general: true } },
    { ...RABBITMQ, logs: { general: true, audit: false } },
  ],
  fails: [
    [ACTIVEMQ, SAYS],
    [RABBITMQ, SAYS],
    [{ ...RABBITMQ, logs: { general: false } }, SAYS],
    [{ ...ACTIVEMQ, logs: { audit: true } }, SAYS],
  ],
});
