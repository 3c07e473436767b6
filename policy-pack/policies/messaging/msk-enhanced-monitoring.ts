import { resourcePolicy } from "../../model/policy.ts";
import { text } from "../../values/values.ts";
import { CLUSTER } from "./msk-example.ts";

const SAYS = "It has no metrics by topic.";

/** The levels that hold metrics by topic; nothing said means DEFAULT, which does not. */
const BY_TOPIC = ["PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"];

export default resourcePolicy({
  id: "msk-enhanced-monitoring",
  title: "A Kafka cluster has metrics by topic",
  service: "MSK",
  severity: "low",
  why: "A topic that is suddenly read in full, or no longer written to, does not show in the sum of a broker.",
  write: ['enhancedMonitoring: "PER_TOPIC_PER_BROKER",'],
  types: ["aws:msk/cluster:Cluster"],
  violation: ({ enhancedMonitoring }) => !BY_TOPIC.includes(text(enhancedMonitoring)) && SAYS,
  passes: BY_TOPIC.map((enhancedMonitoring) => ({ ...CLUSTER, enhancedMonitoring })),
  fails: [
    [CLUSTER, SAYS],
    [{ ...CLUSTER, enhancedMonitoring: "DEFAULT" }, SAYS],
    [{ ...CLUSTER, enhancedMonitoring: "PER_BROKER" }, SAYS],
  ],
});
