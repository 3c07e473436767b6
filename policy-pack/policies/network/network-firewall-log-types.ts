import { list } from "../../values/values.ts";
import { resourcePolicy } from "../../model/policy.ts";

const NO_ALERTS = "It does not write the alert log.";
const NO_FLOWS = "It does not write the flow log.";

const firewallArn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall/egress";
const to = (logType: "ALERT" | "FLOW" | "TLS") => ({
  logType,
  logDestinationType: "S3",
  logDestination: { bucketName: "acme-firewall-logs", prefix: logType.toLowerCase() },
});
const logging = (...logTypes: ("ALERT" | "FLOW" | "TLS")[]) => ({
  firewallArn,
  loggingConfiguration: { logDestinationConfigs: logTypes.map(to) },
});

export default resourcePolicy({
  id: "network-firewall-log-types",
  title: "A network firewall writes both the alert log and the flow log",
  service: "Network Firewall",
  severity: "low",
  why: "Alerts without flows don't tell what else a host did; flows without alerts don't tell what was an attack.",
  write: [
    'logDestinationConfigs: [{ logType: "ALERT", logDestinationType: "S3", logDestination: { bucketName } },',
    '  { logType: "FLOW", logDestinationType: "S3", logDestination: { bucketName } }],',
  ],
  types: ["aws:networkfirewall/loggingConfiguration:LoggingConfiguration"],
  violation: ({ loggingConfiguration }) => {
    const written = list(loggingConfiguration?.logDestinationConfigs).map(({ logType }) => logType);
    if (!written.includes("ALERT")) return NO_ALERTS;
    return !written.includes("FLOW") && NO_FLOWS;
  },
  passes: [logging("ALERT", "FLOW"), logging("FLOW", "TLS", "ALERT")],
  fails: [
    [logging("FLOW"), NO_ALERTS],
    [logging("TLS"), NO_ALERTS],
    [logging("ALERT"), NO_FLOWS],
    [logging("ALERT", "TLS"), NO_FLOWS],
  ],
});
