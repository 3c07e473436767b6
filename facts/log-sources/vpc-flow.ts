import type { LogSource } from "./log-source.ts";
import { vendedLogs } from "./vended-logs.ts";

export const vpcFlow = {
  id: "vpc-flow",
  title: "VPC flow logs",
  retentionClass: "network",
  prefix: "vpc-flow",
  deliverers: [vendedLogs("VpcFlow", ["vpc-flow/AWSLogs/*"])],
  exampleKeys: [
    "vpc-flow/AWSLogs/222222222222/vpcflowlogs/eu-west-1/2026/11/03/222222222222_vpcflowlogs_eu-west-1_fl-0a1b2c3d4e5f60718_20261103T0455Z_1f2e3d4c.log.gz",
    "vpc-flow/AWSLogs/333333333333/vpcflowlogs/us-east-1/2026/11/03/333333333333_vpcflowlogs_us-east-1_fl-0f9e8d7c6b5a40312_20261103T0500Z_0a9b8c7d.log.gz",
    "vpc-flow/AWSLogs/aws-account-id=222222222222/aws-service=vpcflowlogs/aws-region=eu-west-1/year=2026/month=11/day=03/hour=04/222222222222_vpcflowlogs_eu-west-1_fl-0a1b2c3d4e5f60718_20261103T0400Z_5e6f7a8b.log.parquet",
  ],
  format: "text.gz",
  documentation: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html",
} as const satisfies LogSource;
