// The network team: the hub that all other accounts connect to. Traffic is inspected, names are resolved here.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as ec2 from "@pulumi/aws/ec2/index.js";
import * as ec2clientvpn from "@pulumi/aws/ec2clientvpn/index.js";
import * as ec2transitgateway from "@pulumi/aws/ec2transitgateway/index.js";
import * as networkfirewall from "@pulumi/aws/networkfirewall/index.js";
import * as route53 from "@pulumi/aws/route53/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as pulumi from "@pulumi/pulumi";

const flowLogs = new s3.Bucket("flow-logs", { bucket: "acme-hub-flow-logs" }, { protect: true });
new s3.BucketPublicAccessBlock("flow-logs", {
  bucket: flowLogs.bucket,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new s3.BucketVersioning("flow-logs", {
  bucket: flowLogs.bucket,
  versioningConfiguration: { status: "Enabled", mfaDelete: "Enabled" },
  mfa: "arn:aws:iam::567890123456:mfa/root 123456",
});

const hub = new ec2.Vpc("hub", { cidrBlock: "10.0.0.0/20", enableDnsHostnames: true });
const inspection = new ec2.Vpc("inspection", { cidrBlock: "10.0.16.0/20" });
const legacy = new ec2.Vpc("legacy", { cidrBlock: "172.16.0.0/20" });
const [hubSubnet, inspectionSubnet, legacySubnet] = [hub, inspection, legacy].map(
  (vpc, index) =>
    new ec2.Subnet(`${["hub", "inspection", "legacy"][index] ?? ""}-a`, {
      vpcId: vpc.id,
      cidrBlock: ["10.0.0.0/24", "10.0.16.0/24", "172.16.0.0/24"][index]!,
      availabilityZone: "eu-west-1a",
    }),
) as [ec2.Subnet, ec2.Subnet, ec2.Subnet];

new ec2.FlowLog("hub", {
  vpcId: hub.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: pulumi.interpolate`${flowLogs.arn}/hub/`,
  maxAggregationInterval: 60,
});
new ec2.FlowLog("inspection-a", {
  subnetId: inspectionSubnet.id,
  trafficType: "ACCEPT",
  logDestinationType: "s3",
  logDestination: flowLogs.arn,
});

const gateway = new ec2transitgateway.TransitGateway("hub", { description: "hub", amazonSideAsn: 64512 });
new ec2transitgateway.VpcAttachment("hub", {
  transitGatewayId: gateway.id,
  vpcId: hub.id,
  subnetIds: [hubSubnet.id],
});
new ec2transitgateway.VpcAttachment("legacy", {
  transitGatewayId: gateway.id,
  vpcId: legacy.id,
  subnetIds: [legacySubnet.id],
});
new ec2.FlowLog("transit", {
  transitGatewayId: gateway.id,
  logDestinationType: "s3",
  logDestination: flowLogs.arn,
  maxAggregationInterval: 60,
});
new ec2transitgateway.TransitGateway("laboratory", { description: "laboratory" });

const office = new ec2.CustomerGateway("office", {
  bgpAsn: "65010",
  ipAddress: "203.0.113.12",
  type: "ipsec.1",
});
const vpnLogs = new cloudwatch.LogGroup("vpn", { name: "/hub/vpn", retentionInDays: 365 });
const tunnel = {
  cloudwatchLogOptions: { logEnabled: true, logGroupArn: vpnLogs.arn, logOutputFormat: "json" },
};
new ec2.VpnConnection("office", {
  customerGatewayId: office.id,
  transitGatewayId: gateway.id,
  type: office.type,
  tunnel1LogOptions: tunnel,
  tunnel2LogOptions: tunnel,
});
new ec2.VpnConnection("warehouse", {
  customerGatewayId: office.id,
  transitGatewayId: gateway.id,
  type: "ipsec.1",
  tunnel1LogOptions: tunnel,
});
const clientStream = new cloudwatch.LogStream("clients", { logGroupName: vpnLogs.name, name: "clients" });
new ec2clientvpn.Endpoint("employees", {
  serverCertificateArn: "arn:aws:acm:eu-west-1:567890123456:certificate/0d0d0d0d-aaaa-4bbb-8ccc-123456789012",
  clientCidrBlock: "10.99.0.0/22",
  authenticationOptions: [
    { type: "federated-authentication", samlProviderArn: "arn:aws:iam::567890123456:saml-provider/acme" },
  ],
  connectionLogOptions: {
    enabled: true,
    cloudwatchLogGroup: vpnLogs.name,
    cloudwatchLogStream: clientStream.name,
  },
});

const firewallLogs = new cloudwatch.LogGroup("firewall", {
  name: "/hub/network-firewall/alert",
  retentionInDays: 365,
});
const rules = new networkfirewall.FirewallPolicy("inspection", {
  firewallPolicy: {
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
  },
});
const firewall = new networkfirewall.Firewall("inspection", {
  vpcId: inspection.id,
  firewallPolicyArn: rules.arn,
  subnetMappings: [{ subnetId: inspectionSubnet.id }],
});
new networkfirewall.LoggingConfiguration("inspection", {
  firewallArn: firewall.arn,
  loggingConfiguration: {
    logDestinationConfigs: [
      {
        logType: "ALERT",
        logDestinationType: "CloudWatchLogs",
        logDestination: { logGroup: firewallLogs.name },
      },
    ],
  },
});

const queries = new cloudwatch.LogGroup("queries", {
  name: "/aws/route53/acme.example",
  region: "us-east-1",
  retentionInDays: 30,
});
const zone = new route53.Zone("acme", { name: "acme.example" });
const allowed = new cloudwatch.LogResourcePolicy("route53", {
  policyName: "route53-query-logging",
  region: "us-east-1",
  policyDocument: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "route53.amazonaws.com" },
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: "arn:aws:logs:us-east-1:567890123456:log-group:/aws/route53/*",
      },
    ],
  }),
});
new route53.QueryLog(
  "acme",
  { zoneId: zone.id, cloudwatchLogGroupArn: queries.arn },
  { dependsOn: [allowed] },
);
new route53.Zone("campaigns", { name: "acme-campaigns.example" });
new route53.Zone("internal", { name: "hub.internal", vpcs: [{ vpcId: hub.id }] });

const resolver = new route53.ResolverQueryLogConfig("hub", { name: "hub", destinationArn: flowLogs.arn });
for (const [name, vpc] of Object.entries({ hub, inspection }))
  new route53.ResolverQueryLogConfigAssociation(name, {
    resolverQueryLogConfigId: resolver.id,
    resourceId: vpc.id,
  });
