import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";

const FIREWALL = "aws:networkfirewall/firewall:Firewall";
const LOGGING = "aws:networkfirewall/loggingConfiguration:LoggingConfiguration";

const SAYS = "No logging configuration is about it.";

const firewall = a(FIREWALL, {
  firewallPolicyArn: "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/egress",
  vpcId: "vpc-0a1b2c3d4e5f67890",
  subnetMappings: [{ subnetId: "subnet-0a1b2c3d4e5f67890" }],
});
const loggingOf = (name: string) =>
  a(LOGGING, {
    firewallArn: ref(name, "arn"),
    loggingConfiguration: {
      logDestinationConfigs: [
        {
          logType: "ALERT",
          logDestinationType: "S3",
          logDestination: { bucketName: "acme-firewall-logs" },
        },
      ],
    },
  });

export default stackPolicy({
  id: "network-firewall-logging",
  title: "Every network firewall logs",
  service: "Network Firewall",
  severity: "high",
  why: "What the firewall stopped, and what it let through, can't be told.",
  write: [
    'new aws.networkfirewall.LoggingConfiguration("logs",',
    "  { firewallArn: firewall.arn, loggingConfiguration: { logDestinationConfigs: [alert, flow] } });",
  ],
  types: [FIREWALL],
  beside: [LOGGING],
  companions: (resource, stack) => stack.referring(resource, "firewallArn", LOGGING).length === 0 && SAYS,
  passes: [
    { firewall, logging: loggingOf("firewall") },
    { firewall, other: firewall, logging: loggingOf("firewall"), otherLogging: loggingOf("other") },
  ],
  fails: [
    [{ firewall }, SAYS],
    [{ firewall, other: firewall, logging: loggingOf("other") }, SAYS],
  ],
});
