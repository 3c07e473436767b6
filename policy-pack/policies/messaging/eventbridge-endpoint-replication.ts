import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "Its event replication is turned off.";

const bus = (region: string) => ({
  eventBusArn: `arn:aws:events:${region}:111122223333:event-bus/orders`,
});

const ENDPOINT = {
  eventBuses: [bus("eu-west-1"), bus("eu-central-1")],
  routingConfig: {
    failoverConfig: {
      primary: { healthCheck: "arn:aws:route53:::healthcheck/0a1b2c" },
      secondary: { route: "eu-central-1" },
    },
  },
};

const ROLE = "arn:aws:iam::111122223333:role/acme-replication";

export default resourcePolicy({
  id: "eventbridge-endpoint-replication",
  title: "A global endpoint replicates its events",
  service: "EventBridge",
  severity: "low",
  why: "After a failover nothing tells the other region what came before, and the endpoint does not fail back by itself.",
  write: ['replicationConfig: { state: "ENABLED" },', "roleArn: role.arn,"],
  types: ["aws:cloudwatch/eventEndpoint:EventEndpoint"],
  // ENABLED is what holds where nothing is said.
  violation: ({ replicationConfig }) => replicationConfig?.state === "DISABLED" && SAYS,
  passes: [
    { ...ENDPOINT, roleArn: ROLE },
    { ...ENDPOINT, roleArn: ROLE, replicationConfig: {} },
    { ...ENDPOINT, roleArn: ROLE, replicationConfig: { state: "ENABLED" } },
  ],
  fails: [
    [{ ...ENDPOINT, replicationConfig: { state: "DISABLED" } }, SAYS],
    [{ ...ENDPOINT, roleArn: ROLE, replicationConfig: { state: "DISABLED" } }, SAYS],
  ],
});
