import { a } from "../../model/example-stack.ts";

export const VPC = "aws:ec2/vpc:Vpc";
export const VPCS = [VPC, "aws:ec2/defaultVpc:DefaultVpc"] as const;
export const FLOW_LOG = "aws:ec2/flowLog:FlowLog";

/** A VPC for examples. */
export const vpc = a(VPC, { cidrBlock: "10.0.0.0/16" });

/** Where the flow logs of examples go. */
export const TO_BUCKET = {
  logDestinationType: "s3",
  logDestination: "arn:aws:s3:::acme-flow-logs",
} as const;
