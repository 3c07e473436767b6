import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "Its access logs are not turned on.";

export default resourcePolicy({
  id: "elbv2-access-logs",
  title: "A load balancer writes access logs",
  service: "ELBv2",
  severity: "medium",
  why: "Nobody can tell who called what behind the load balancer, or how an attack came in.",
  write: ["accessLogs: { enabled: true, bucket: logs.bucket },"],
  types: ["aws:lb/loadBalancer:LoadBalancer", "aws:alb/loadBalancer:LoadBalancer"],
  // A gateway load balancer has no access logs.
  violation: ({ loadBalancerType, accessLogs }) =>
    loadBalancerType !== "gateway" && accessLogs?.enabled !== true && SAYS,
  passes: [
    { accessLogs: { enabled: true, bucket: "acme-access-logs" } },
    { loadBalancerType: "network", accessLogs: { enabled: true, bucket: "acme-access-logs" } },
    { loadBalancerType: "gateway" },
  ],
  fails: [
    [{}, SAYS],
    [{ accessLogs: { enabled: false, bucket: "acme-access-logs" } }, SAYS],
    [{ loadBalancerType: "network" }, SAYS],
  ],
});
