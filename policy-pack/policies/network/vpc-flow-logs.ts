import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";

const VPC = "aws:ec2/vpc:Vpc";
const FLOW_LOG = "aws:ec2/flowLog:FlowLog";

const vpc = a(VPC, { cidrBlock: "10.0.0.0/16" });

const toBucket = {
  logDestinationType: "s3",
  logDestination: "arn:aws:s3:::acme-flow-logs",
  trafficType: "ALL",
} as const;

export default stackPolicy({
  id: "vpc-flow-logs",
  title: "Every VPC has a flow log",
  service: "VPC",
  severity: "medium",
  why: "Without one nobody can tell what an intruder reached, or what left the network.",
  write: [
    'new aws.ec2.FlowLog("vpc", { vpcId: vpc.id, trafficType: "ALL",',
    '  logDestinationType: "s3", logDestination: bucket.arn });',
  ],
  types: [VPC, "aws:ec2/defaultVpc:DefaultVpc"],
  beside: [FLOW_LOG],
  companions: (resource, stack) =>
    stack.referring(resource, "vpcId", FLOW_LOG).length === 0 && "No flow log is about it.",
  passes: [
    { vpc, log: a(FLOW_LOG, { ...toBucket, vpcId: ref("vpc") }) },
    {
      vpc: a("aws:ec2/defaultVpc:DefaultVpc", {}),
      log: a(FLOW_LOG, { ...toBucket, vpcId: ref("vpc") }),
    },
  ],
  fails: [
    [{ vpc }, "No flow log is about it."],
    [
      {
        vpc,
        other: a(VPC, { cidrBlock: "10.1.0.0/16" }),
        log: a(FLOW_LOG, { ...toBucket, vpcId: ref("other") }),
      },
      "No flow log is about it.",
    ],
    [{ vpc: a("aws:ec2/defaultVpc:DefaultVpc", {}) }, "No flow log is about it."],
  ],
});
