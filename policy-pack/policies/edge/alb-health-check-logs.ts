import { resourcePolicy } from "../../model/policy.ts";
import { isApplication, LOAD_BALANCERS } from "./load-balancers.ts";

const SAYS = "Its health check logs are not turned on.";

const bucket = "acme-health-check-logs";

export default resourcePolicy({
  id: "alb-health-check-logs",
  title: "An application load balancer writes health check logs",
  service: "ELBv2",
  severity: "low",
  why: "After an outage nobody can tell when which target failed its checks, and with what answer.",
  write: ["healthCheckLogs: { enabled: true, bucket: logs.bucket },"],
  types: LOAD_BALANCERS,
  optIn: true,
  violation: ({ loadBalancerType, healthCheckLogs }) =>
    isApplication(loadBalancerType) && healthCheckLogs?.enabled !== true && SAYS,
  passes: [
    { healthCheckLogs: { enabled: true, bucket } },
    { loadBalancerType: "application", healthCheckLogs: { enabled: true, bucket, prefix: "web" } },
    { loadBalancerType: "network" },
    { loadBalancerType: "gateway" },
  ],
  fails: [
    [{}, SAYS],
    [{ loadBalancerType: "application" }, SAYS],
    [{ healthCheckLogs: { bucket } }, SAYS],
    [{ loadBalancerType: "application", healthCheckLogs: { enabled: false, bucket } }, SAYS],
  ],
});
