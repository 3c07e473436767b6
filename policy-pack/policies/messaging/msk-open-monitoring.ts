import { resourcePolicy } from "../../model/policy.ts";
import { CLUSTER } from "./msk-example.ts";

const SAYS = "Not both of its Prometheus exporters are turned on.";

const ON = { enabledInBroker: true };
const OFF = { enabledInBroker: false };

export default resourcePolicy({
  id: "msk-open-monitoring",
  title: "A Kafka cluster exports its brokers' and hosts' metrics to Prometheus",
  service: "MSK",
  severity: "low",
  why: "Dashboards and alerts in Prometheus stay empty for this cluster.",
  write: [
    "openMonitoring: { prometheus: {",
    "  jmxExporter: { enabledInBroker: true }, nodeExporter: { enabledInBroker: true } } },",
  ],
  optIn: true,
  types: ["aws:msk/cluster:Cluster"],
  violation: ({ openMonitoring }) =>
    !(
      openMonitoring?.prometheus?.jmxExporter?.enabledInBroker === true &&
      openMonitoring.prometheus.nodeExporter?.enabledInBroker === true
    ) && SAYS,
  passes: [
    { ...CLUSTER, openMonitoring: { prometheus: { jmxExporter: ON, nodeExporter: ON } } },
    {
      ...CLUSTER,
      openMonitoring: { prometheus: { jmxExporter: ON, nodeExporter: ON } },
      enhancedMonitoring: "PER_BROKER",
    },
  ],
  fails: [
    [CLUSTER, SAYS],
    [{ ...CLUSTER, openMonitoring: { prometheus: {} } }, SAYS],
    [{ ...CLUSTER, openMonitoring: { prometheus: { jmxExporter: ON } } }, SAYS],
    [{ ...CLUSTER, openMonitoring: { prometheus: { nodeExporter: ON } } }, SAYS],
    [{ ...CLUSTER, openMonitoring: { prometheus: { jmxExporter: ON, nodeExporter: OFF } } }, SAYS],
    [{ ...CLUSTER, openMonitoring: { prometheus: { jmxExporter: OFF, nodeExporter: ON } } }, SAYS],
  ],
});
