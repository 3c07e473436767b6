import { resourcePolicy } from "../../model/policy.ts";
import { isApplication, LOAD_BALANCERS } from "./load-balancers.ts";

const SAYS = "Its connection logs are not turned on.";

const bucket = "acme-connection-logs";

export default resourcePolicy({
  id: "alb-connection-logs",
  title: "An application load balancer writes connection logs",
  service: "ELBv2",
  severity: "low",
  why: "Clients whose TLS handshake fails never reach the access log, so probes and expired clients stay unseen.",
  write: ["connectionLogs: { enabled: true, bucket: logs.bucket },"],
  types: LOAD_BALANCERS,
  violation: ({ loadBalancerType, connectionLogs }) =>
    isApplication(loadBalancerType) && connectionLogs?.enabled !== true && SAYS,
  passes: [
    { connectionLogs: { enabled: true, bucket } },
    { loadBalancerType: "application", connectionLogs: { enabled: true, bucket } },
    { loadBalancerType: "network" },
    { loadBalancerType: "gateway" },
  ],
  fails: [
    [{}, SAYS],
    [{ loadBalancerType: "application" }, SAYS],
    [{ connectionLogs: { bucket } }, SAYS],
    [{ loadBalancerType: "application", connectionLogs: { enabled: false, bucket } }, SAYS],
  ],
});
