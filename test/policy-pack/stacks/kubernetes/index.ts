// The container platform: a VPC of its own, two EKS clusters and network load balancers in front of the ingress.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as ec2 from "@pulumi/aws/ec2/index.js";
import * as eks from "@pulumi/aws/eks/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as kms from "@pulumi/aws/kms/index.js";
import * as lb from "@pulumi/aws/lb/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as pulumi from "@pulumi/pulumi";

const assumedBy = (service: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });

const vpc = new ec2.Vpc("platform", { cidrBlock: "10.40.0.0/16", enableDnsHostnames: true });
const internet = new ec2.InternetGateway("platform", { vpcId: vpc.id });
const routes = new ec2.RouteTable("public", {
  vpcId: vpc.id,
  routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: internet.id }],
});
const publicSubnets = ["a", "b"].map((zone, index) => {
  const subnet = new ec2.Subnet(`public-${zone}`, {
    vpcId: vpc.id,
    cidrBlock: `10.40.${index}.0/24`,
    availabilityZone: `eu-west-1${zone}`,
    mapPublicIpOnLaunch: true,
  });
  new ec2.RouteTableAssociation(`public-${zone}`, { subnetId: subnet.id, routeTableId: routes.id });
  return subnet;
});
const privateSubnets = ["a", "b"].map(
  (zone, index) =>
    new ec2.Subnet(`private-${zone}`, {
      vpcId: vpc.id,
      cidrBlock: `10.40.${16 + index * 16}.0/20`,
      availabilityZone: `eu-west-1${zone}`,
    }),
);
const address = new ec2.Eip("nat", { domain: "vpc" });
new ec2.NatGateway("platform", { allocationId: address.id, subnetId: publicSubnets[0]!.id });

const flowLogs = new cloudwatch.LogGroup("vpc-flow-logs", {
  name: "/vpc/platform/flow-logs",
  retentionInDays: 365,
});
const flowLogsRole = new iam.Role("vpc-flow-logs", {
  assumeRolePolicy: assumedBy("vpc-flow-logs.amazonaws.com"),
});
new iam.RolePolicy("vpc-flow-logs", {
  role: flowLogsRole.name,
  policy: pulumi.interpolate`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups", "logs:DescribeLogStreams"],
      "Resource": "${flowLogs.arn}:*"
    }
  ]
}`,
});
new ec2.FlowLog("platform", {
  vpcId: vpc.id,
  trafficType: "REJECT",
  logDestination: flowLogs.arn,
  iamRoleArn: flowLogsRole.arn,
});

const secrets = new kms.Key("eks-secrets", { deletionWindowInDays: 10 });
const clusterRole = new iam.Role("eks-cluster", { assumeRolePolicy: assumedBy("eks.amazonaws.com") });
const nodeRole = new iam.Role("eks-nodes", { assumeRolePolicy: assumedBy("ec2.amazonaws.com") });

const clusterLogs = new cloudwatch.LogGroup("eks-live", {
  name: "/aws/eks/live/cluster",
  retentionInDays: 400,
  kmsKeyId: secrets.arn,
});
const live = new eks.Cluster(
  "live",
  {
    name: "live",
    roleArn: clusterRole.arn,
    version: "1.34",
    enabledClusterLogTypes: ["api", "audit", "authenticator"],
    encryptionConfig: { provider: { keyArn: secrets.arn }, resources: ["secrets"] },
    vpcConfig: { subnetIds: privateSubnets.map(({ id }) => id), endpointPublicAccess: false },
  },
  { dependsOn: [clusterLogs] },
);
for (const addonName of ["vpc-cni", "coredns", "amazon-cloudwatch-observability"])
  new eks.Addon(`live-${addonName}`, { clusterName: live.name, addonName });

const template = new ec2.LaunchTemplate("nodes", {
  updateDefaultVersion: true,
  metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 },
  monitoring: { enabled: true },
});
new eks.NodeGroup("live-general", {
  clusterName: live.name,
  nodeRoleArn: nodeRole.arn,
  subnetIds: privateSubnets.map(({ id }) => id),
  launchTemplate: { id: template.id, version: pulumi.interpolate`${template.latestVersion}` },
  scalingConfig: { minSize: 3, desiredSize: 3, maxSize: 12 },
});

const preview = new eks.Cluster("preview", {
  roleArn: clusterRole.arn,
  vpcConfig: { subnetIds: privateSubnets.map(({ id }) => id) },
});
const spot = new ec2.LaunchTemplate("spot-nodes", { instanceMarketOptions: { marketType: "spot" } });
new eks.NodeGroup("preview-spot", {
  clusterName: preview.name,
  nodeRoleArn: nodeRole.arn,
  subnetIds: privateSubnets.map(({ id }) => id),
  capacityType: "SPOT",
  launchTemplate: { name: spot.name, version: "$Latest" },
  scalingConfig: { minSize: 0, desiredSize: 1, maxSize: 3 },
});

const accessLogs = new s3.Bucket("nlb-access-logs");
const ingress = new lb.LoadBalancer("ingress", {
  loadBalancerType: "network",
  subnets: publicSubnets.map(({ id }) => id),
  enableCrossZoneLoadBalancing: true,
  accessLogs: { bucket: accessLogs.id, enabled: true },
});
new lb.LoadBalancer("kafka", {
  loadBalancerType: "network",
  internal: true,
  subnets: privateSubnets.map(({ id }) => id),
});
const targets = new lb.TargetGroup("ingress", {
  port: 443,
  protocol: "TCP",
  targetType: "ip",
  vpcId: vpc.id,
});
new lb.Listener("ingress", {
  loadBalancerArn: ingress.arn,
  port: 443,
  protocol: "TCP",
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
