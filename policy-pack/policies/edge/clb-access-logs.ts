import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "Its access logs are not turned on.";

const balancer = {
  subnets: ["subnet-0a1b2c3d4e5f67890"],
  listeners: [{ lbPort: 443, lbProtocol: "HTTPS", instancePort: 8080, instanceProtocol: "HTTP" }],
};

export default resourcePolicy({
  id: "clb-access-logs",
  title: "A classic load balancer writes access logs",
  service: "ELB Classic",
  severity: "medium",
  why: "The requests that came through the oldest way in are the ones that nobody can look up.",
  write: ["accessLogs: { bucket: logs.bucket },"],
  types: ["aws:elb/loadBalancer:LoadBalancer"],
  // With a bucket they are on, unless they are said to be off.
  violation: ({ accessLogs }) => (isEmpty(accessLogs) || accessLogs?.enabled === false) && SAYS,
  passes: [
    { ...balancer, accessLogs: { bucket: "acme-access-logs" } },
    { ...balancer, accessLogs: { bucket: "acme-access-logs", enabled: true, interval: 5 } },
  ],
  fails: [
    [balancer, SAYS],
    [{ ...balancer, accessLogs: { bucket: "acme-access-logs", enabled: false } }, SAYS],
  ],
});
