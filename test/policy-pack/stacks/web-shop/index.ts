// The web shop: two years old, on Fargate behind a load balancer and CloudFront. The platform team gave it a VPC.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as ec2 from "@pulumi/aws/ec2/index.js";
import * as ecr from "@pulumi/aws/ecr/index.js";
import * as ecs from "@pulumi/aws/ecs/index.js";
import * as elasticache from "@pulumi/aws/elasticache/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as lb from "@pulumi/aws/lb/index.js";
import * as rds from "@pulumi/aws/rds/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as sns from "@pulumi/aws/sns/index.js";
import * as pulumi from "@pulumi/pulumi";
import { publish } from "./edge.ts";

const config = new pulumi.Config("shop");
const vpcId = config.get("vpcId") ?? "vpc-0f1e2d3c4b5a69788";
const publicSubnetIds = ["subnet-0a11111111111111a", "subnet-0a11111111111111b"];
const privateSubnetIds = ["subnet-0b22222222222222a", "subnet-0b22222222222222b"];
const tags = { team: "shop", stage: "prod" };

const logs = new s3.Bucket("shop-logs", { bucket: "acme-shop-logs", tags });
new s3.BucketPublicAccessBlock("shop-logs-public-access", {
  bucket: logs.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new s3.BucketLifecycleConfiguration("shop-logs-lifecycle", {
  bucket: logs.id,
  rules: [{ id: "expire", status: "Enabled", filter: {}, expiration: { days: 400 } }],
});
new s3.BucketPolicy("shop-logs-policy", {
  bucket: logs.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: pulumi.interpolate`${logs.arn}/alb/*`,
      },
    ],
  }),
});

const albSecurityGroup = new ec2.SecurityGroup("shop-alb", {
  vpcId,
  ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
  tags,
});
const alb = new lb.LoadBalancer("shop", {
  securityGroups: [albSecurityGroup.id],
  subnets: publicSubnetIds,
  accessLogs: { bucket: logs.bucket, prefix: "alb", enabled: true },
  dropInvalidHeaderFields: true,
  tags,
});
const targetGroup = new lb.TargetGroup("shop", { port: 8080, protocol: "HTTP", targetType: "ip", vpcId });
const listener = new lb.Listener("shop-https", {
  loadBalancerArn: alb.arn,
  port: 443,
  protocol: "HTTPS",
  certificateArn: "arn:aws:acm:eu-west-1:123456789012:certificate/4bd37ff6-0f7e-4d4c-8f61-2f5d7d1f8a11",
  defaultActions: [{ type: "forward", targetGroupArn: targetGroup.arn }],
});
// Left over from the first attempt at staging.
new lb.LoadBalancer("shop-staging", { internal: true, subnets: privateSubnetIds, tags: { team: "shop" } });

const cluster = new ecs.Cluster("shop", {
  settings: [{ name: "containerInsights", value: "enabled" }],
  tags,
});
const logGroup = new cloudwatch.LogGroup("shop-web", { name: "/ecs/shop/web", retentionInDays: 30, tags });
const repository = new ecr.Repository("shop", { imageScanningConfiguration: { scanOnPush: true } });
const executionRole = new iam.Role("shop-execution", {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" },
    ],
  }),
});
new iam.RolePolicyAttachment("shop-execution", {
  role: executionRole.name,
  policyArn: "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy",
});
const task = new ecs.TaskDefinition("shop-web", {
  family: "shop-web",
  cpu: "512",
  memory: "1024",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  executionRoleArn: executionRole.arn,
  containerDefinitions: pulumi.jsonStringify([
    {
      name: "web",
      image: pulumi.interpolate`${repository.repositoryUrl}:latest`,
      portMappings: [{ containerPort: 8080 }],
      logConfiguration: {
        logDriver: "awslogs",
        options: {
          "awslogs-group": logGroup.name,
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "web",
        },
      },
    },
    { name: "image-resizer", image: "public.ecr.aws/docker/library/nginx:1.29", essential: false },
  ]),
});
new ecs.Service(
  "shop-web",
  {
    cluster: cluster.arn,
    taskDefinition: task.arn,
    desiredCount: 3,
    launchType: "FARGATE",
    networkConfiguration: { subnets: privateSubnetIds, securityGroups: [albSecurityGroup.id] },
    loadBalancers: [{ targetGroupArn: targetGroup.arn, containerName: "web", containerPort: 8080 }],
  },
  { dependsOn: [listener] },
);

const parameters = new rds.ParameterGroup("shop-db", {
  family: "postgres16",
  parameters: [{ name: "log_min_duration_statement", value: "500" }],
});
new rds.Instance("shop-db", {
  engine: "postgres",
  engineVersion: "16.4",
  instanceClass: "db.r6g.large",
  allocatedStorage: 100,
  dbName: "shop",
  username: "shop",
  manageMasterUserPassword: true,
  multiAz: true,
  storageEncrypted: true,
  parameterGroupName: parameters.name,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  performanceInsightsEnabled: true,
  skipFinalSnapshot: false,
  finalSnapshotIdentifier: "shop-db-final",
  tags,
});
new elasticache.ReplicationGroup("shop-sessions", {
  description: "Sessions of the shop",
  engine: "valkey",
  nodeType: "cache.t4g.small",
  numCacheClusters: 2,
  automaticFailoverEnabled: true,
});

publish(alb);

const pager = new sns.Topic("shop-pager", { kmsMasterKeyId: "alias/aws/sns" });
new sns.TopicSubscription("shop-pager", {
  topic: pager.arn,
  protocol: "email",
  endpoint: "shop-oncall@acme.example",
});
new cloudwatch.MetricAlarm("shop-5xx", {
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_Target_5XX_Count",
  dimensions: { LoadBalancer: alb.arnSuffix },
  statistic: "Sum",
  period: 60,
  evaluationPeriods: 5,
  threshold: 25,
  comparisonOperator: "GreaterThanThreshold",
  alarmActions: [pager.arn],
});
new cloudwatch.MetricAlarm("shop-db-cpu", {
  namespace: "AWS/RDS",
  metricName: "CPUUtilization",
  statistic: "Average",
  period: 300,
  evaluationPeriods: 3,
  threshold: 80,
  comparisonOperator: "GreaterThanThreshold",
});

export const url = pulumi.interpolate`https://${alb.dnsName}`;
