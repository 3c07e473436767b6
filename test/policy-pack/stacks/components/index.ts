// The tools team: everything in components, once for Europe and once, in another account, for America.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as ec2 from "@pulumi/aws/ec2/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as lambda from "@pulumi/aws/lambda/index.js";
import { Provider } from "@pulumi/aws/provider.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as sns from "@pulumi/aws/sns/index.js";
import * as pulumi from "@pulumi/pulumi";
import { LogBucket } from "./log-bucket.ts";

interface ToolsArguments {
  readonly isFirst: boolean;
  readonly cidrBlock: string;
}

/** A network with a flow log, a collector, and alarms. */
class Tools extends pulumi.ComponentResource {
  readonly alarms: pulumi.Output<string>;
  readonly vpcId: pulumi.Output<string>;

  constructor(
    name: string,
    { isFirst, cidrBlock }: ToolsArguments,
    options: pulumi.ComponentResourceOptions,
  ) {
    super("acme:tools:Tools", name, {}, options);
    const own = { parent: this };
    const logs = new LogBucket(
      `${name}-logs`,
      { days: 400, writers: ["delivery.logs.amazonaws.com", "logging.s3.amazonaws.com"] },
      own,
    );
    const vpc = new ec2.Vpc(`${name}-vpc`, { cidrBlock, tags: { Name: "tools" } }, own);
    this.vpcId = vpc.id;
    if (isFirst)
      new ec2.FlowLog(
        `${name}-flow-log`,
        {
          vpcId: this.vpcId,
          trafficType: "ALL",
          logDestinationType: "s3",
          logDestination: pulumi.interpolate`${logs.bucketArn}/flow-logs`,
          maxAggregationInterval: 60,
        },
        { parent: vpc },
      );
    const artifacts = new s3.Bucket(`${name}-artifacts`, {}, own);
    new s3.BucketLogging(
      `${name}-artifacts-logging`,
      { bucket: artifacts.id, targetBucket: logs.bucketName, targetPrefix: "artifacts/" },
      { parent: artifacts },
    );
    // The same names in both accounts; America's collector has never got its log group.
    const role = new iam.Role(
      `${name}-collector`,
      {
        name: "collector",
        assumeRolePolicy: JSON.stringify({
          Version: "2012-10-17",
          Statement: [
            { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
          ],
        }),
      },
      own,
    );
    new lambda.Function(
      `${name}-collector`,
      {
        name: "collector",
        role: role.arn,
        runtime: "python3.13",
        handler: "collector.handler",
        code: new pulumi.asset.AssetArchive({ "collector.py": new pulumi.asset.StringAsset("pass") }),
        tracingConfig: { mode: "Active" },
        loggingConfig: { logFormat: "JSON" },
      },
      own,
    );
    if (isFirst)
      new cloudwatch.LogGroup(
        `${name}-collector`,
        { name: "/aws/lambda/collector", retentionInDays: 365 },
        own,
      );
    const topic = new sns.Topic(
      `${name}-alarms`,
      { name: "tools-alarms", kmsMasterKeyId: "alias/aws/sns" },
      own,
    );
    this.alarms = topic.arn;
    new cloudwatch.MetricAlarm(
      `${name}-collector-errors`,
      {
        name: "collector-errors",
        namespace: "AWS/Lambda",
        metricName: "Errors",
        dimensions: { FunctionName: "collector" },
        statistic: "Sum",
        period: 300,
        evaluationPeriods: 1,
        threshold: 0,
        comparisonOperator: "GreaterThanThreshold",
        alarmActions: [this.alarms],
      },
      own,
    );
    this.registerOutputs({ alarms: this.alarms, vpcId: this.vpcId });
  }
}

const inEurope = new Provider("europe", { region: "eu-central-1", allowedAccountIds: ["210987654321"] });
const inAmerica = new Provider("america", { region: "us-west-2", allowedAccountIds: ["345678901234"] });

const europe = new Tools("europe", { isFirst: true, cidrBlock: "10.60.0.0/16" }, { providers: [inEurope] });
const america = new Tools(
  "america",
  { isFirst: false, cidrBlock: "10.61.0.0/16" },
  { providers: [inAmerica] },
);

new sns.TopicSubscription(
  "europe-on-call",
  { topic: europe.alarms, protocol: "email", endpoint: "tools@acme.example" },
  { provider: inEurope },
);
new ec2.Subnet("america-build", { vpcId: america.vpcId, cidrBlock: "10.61.0.0/24" }, { provider: inAmerica });
