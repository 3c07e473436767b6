import type { LogSource } from "./log-source.ts";
import { vendedLogs } from "./vended-logs.ts";

export const nlb = {
  id: "nlb",
  title: "Network load balancers",
  retentionClass: "load-balancing",
  prefix: "nlb",
  deliverers: [vendedLogs("NetworkLoadBalancer", ["nlb/AWSLogs/*"])],
  exampleKeys: [
    "nlb/AWSLogs/222222222222/elasticloadbalancing/eu-west-1/2026/11/03/222222222222_elasticloadbalancing_eu-west-1_net.edge.f0e1d2c3b4a59687_20261103T0455Z_1a2b3c4d.log.gz",
    "nlb/AWSLogs/333333333333/elasticloadbalancing/eu-west-1/2026/11/03/333333333333_elasticloadbalancing_eu-west-1_net.mqtt.0a1b2c3d4e5f6071_20261103T0500Z_5e6f7a8b.log.gz",
    "nlb/AWSLogs/222222222222/elasticloadbalancing/eu-west-1/2026/11/04/222222222222_elasticloadbalancing_eu-west-1_net.edge.f0e1d2c3b4a59687_20261104T0000Z_9c0d1e2f.log.gz",
  ],
  format: "text.gz",
  documentation: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-access-logs.html",
} as const satisfies LogSource;
