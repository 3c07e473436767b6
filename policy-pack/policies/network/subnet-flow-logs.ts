import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { FLOW_LOG, TO_BUCKET, vpc, VPCS } from "./vpcs.ts";

const SUBNET = "aws:ec2/subnet:Subnet";

const SAYS = "Neither it nor its VPC has a flow log.";

const subnet = a(SUBNET, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" });
const logOf = (of: { subnetId: string } | { vpcId: string }) =>
  a(FLOW_LOG, { ...TO_BUCKET, ...of, trafficType: "ALL" });

export default stackPolicy({
  id: "subnet-flow-logs",
  title: "A flow log covers every subnet",
  service: "VPC",
  severity: "low",
  why: "In a network that is logged in parts, an intruder's way is lost in the part that is not.",
  write: [
    'new aws.ec2.FlowLog("subnet", { subnetId: subnet.id, trafficType: "ALL",',
    '  logDestinationType: "s3", logDestination: bucket.arn });',
  ],
  types: [SUBNET],
  beside: [...VPCS, FLOW_LOG],
  optIn: true,
  companions: (resource, stack) => {
    if (stack.referring(resource, "subnetId", FLOW_LOG).length > 0) return false;
    const [network] = stack.referred(resource, "vpcId", ...VPCS);
    return network !== undefined && stack.referring(network, "vpcId", FLOW_LOG).length === 0 && SAYS;
  },
  passes: [
    { subnet, vpc, log: logOf({ subnetId: ref("subnet") }) },
    { subnet, vpc, log: logOf({ vpcId: ref("vpc") }) },
    { subnet, vpc: a("aws:ec2/defaultVpc:DefaultVpc", {}), log: logOf({ vpcId: ref("vpc") }) },
    // Another stack's VPC may have a flow log there.
    { subnet: a(SUBNET, { vpcId: "vpc-0a1b2c3d4e5f67890", cidrBlock: "10.0.1.0/24" }) },
  ],
  fails: [
    [{ subnet, vpc }, SAYS],
    [{ subnet, vpc: a("aws:ec2/defaultVpc:DefaultVpc", {}) }, SAYS],
    [
      {
        subnet,
        vpc,
        other: a(SUBNET, { vpcId: ref("vpc"), cidrBlock: "10.0.2.0/24" }),
        log: logOf({ subnetId: ref("other") }),
      },
      SAYS,
    ],
    [{ subnet, vpc, elsewhere: vpc, log: logOf({ vpcId: ref("elsewhere") }) }, SAYS],
  ],
});
