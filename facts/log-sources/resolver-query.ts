import type { LogSource } from "./log-source.ts";
import { vendedLogs } from "./vended-logs.ts";

export const resolverQuery = {
  id: "resolver-query",
  title: "Route 53 Resolver queries",
  retentionClass: "network",
  prefix: "resolver-query",
  deliverers: [vendedLogs("ResolverQuery", ["resolver-query/AWSLogs/*"])],
  exampleKeys: [
    "resolver-query/AWSLogs/222222222222/vpcdnsquerylogs/vpc-0a1b2c3d4e5f60718/2026/11/03/222222222222_vpcdnsquerylogs_vpc-0a1b2c3d4e5f60718_20261103T0455Z_1a2b3c4d.log.gz",
    "resolver-query/AWSLogs/333333333333/vpcdnsquerylogs/vpc-0f9e8d7c6b5a40312/2026/11/03/333333333333_vpcdnsquerylogs_vpc-0f9e8d7c6b5a40312_20261103T0500Z_9f8e7d6c.log.gz",
    "resolver-query/AWSLogs/222222222222/vpcdnsquerylogs/vpc-0a1b2c3d4e5f60718/2026/11/04/222222222222_vpcdnsquerylogs_vpc-0a1b2c3d4e5f60718_20261104T0000Z_5d6e7f80.log.gz",
  ],
  format: "jsonl.gz",
  documentation:
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs-choosing-target-resource.html",
} as const satisfies LogSource;
