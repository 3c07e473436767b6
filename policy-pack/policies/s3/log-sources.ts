import type { Known, Properties } from "../../model/aws-type.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { at, text } from "../../values/values.ts";
import type { Bucket } from "./bucket.ts";

/** A property by which a resource says which bucket its logs go to. */
interface LogSource {
  readonly type: string;
  readonly property: string;
  /** What a bucket must not have, or the service cannot write into it. */
  readonly refuses: readonly Refused[];
}

type Refused = "Object Lock" | "KMS";

const logs = <const Token extends string>(
  type: Token & Known<Token>,
  property: keyof Properties<Token> & string,
  ...refuses: readonly Refused[]
): LogSource => ({ type, property, refuses });

const STREAM = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";

/** Everything that names a bucket of logs. */
const LOG_SOURCES = [
  logs("aws:alb/loadBalancer:LoadBalancer", "accessLogs", "KMS"),
  logs("aws:alb/loadBalancer:LoadBalancer", "connectionLogs", "KMS"),
  logs("aws:alb/loadBalancer:LoadBalancer", "healthCheckLogs", "KMS"),
  logs("aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration", "loggingConfig"),
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html
  logs("aws:cfg/deliveryChannel:DeliveryChannel", "s3BucketName", "Object Lock"),
  logs("aws:cloudfront/distribution:Distribution", "loggingConfig"),
  logs("aws:cloudtrail/trail:Trail", "s3BucketName"),
  logs("aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination", "deliveryDestinationConfiguration"),
  logs("aws:codebuild/project:Project", "logsConfig"),
  logs("aws:ec2/flowLog:FlowLog", "logDestination"),
  logs("aws:ecs/cluster:Cluster", "configuration"),
  logs("aws:elb/loadBalancer:LoadBalancer", "accessLogs", "KMS"),
  logs("aws:emr/cluster:Cluster", "logUri"),
  logs("aws:emrserverless/application:Application", "monitoringConfiguration"),
  logs("aws:fis/experimentTemplate:ExperimentTemplate", "logConfiguration"),
  logs("aws:globalaccelerator/accelerator:Accelerator", "attributes"),
  logs("aws:guardduty/publishingDestination:PublishingDestination", "destinationArn"),
  logs("aws:imagebuilder/infrastructureConfiguration:InfrastructureConfiguration", "logging"),
  logs("aws:ivschat/loggingConfiguration:LoggingConfiguration", "destinationConfiguration"),
  logs(STREAM, "extendedS3Configuration"),
  logs("aws:lb/loadBalancer:LoadBalancer", "accessLogs", "KMS"),
  logs("aws:lb/loadBalancer:LoadBalancer", "connectionLogs", "KMS"),
  logs("aws:lb/loadBalancer:LoadBalancer", "healthCheckLogs", "KMS"),
  logs("aws:msk/cluster:Cluster", "loggingInfo"),
  logs("aws:mskconnect/connector:Connector", "logDelivery"),
  logs("aws:networkfirewall/loggingConfiguration:LoggingConfiguration", "loggingConfiguration"),
  logs("aws:pipes/pipe:Pipe", "logConfiguration"),
  logs("aws:redshift/logging:Logging", "bucketName", "KMS"),
  logs("aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig", "destinationArn"),
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html
  logs("aws:s3/bucket:Bucket", "logging", "Object Lock", "KMS"),
  logs("aws:s3/bucketLogging:BucketLogging", "targetBucket", "Object Lock", "KMS"),
  logs("aws:s3/bucketLoggingV2:BucketLoggingV2", "targetBucket", "Object Lock", "KMS"),
  logs("aws:s3/bucketV2:BucketV2", "loggings", "Object Lock", "KMS"),
  logs("aws:ssm/association:Association", "outputLocation"),
  logs("aws:verifiedaccess/instanceLoggingConfiguration:InstanceLoggingConfiguration", "accessLogs"),
  logs("aws:vpclattice/accessLogSubscription:AccessLogSubscription", "destinationArn"),
  logs("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration", "logDestinationConfigs"),
  logs("aws:workspacesweb/sessionLogger:SessionLogger", "logConfiguration"),
];

/** What may send logs into a delivery stream. */
const STREAM_SOURCES = [
  ...LOG_SOURCES.filter(({ type }) => type !== STREAM),
  logs("aws:apigateway/stage:Stage", "accessLogSettings"),
  logs("aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter", "destinationArn"),
  logs("aws:elasticache/replicationGroup:ReplicationGroup", "logDeliveryConfigurations"),
];

/** All types that may name a bucket of logs, or a stream on the way to it. */
export const LOG_SOURCE_TYPES: readonly string[] = [
  ...new Set([...LOG_SOURCES, ...STREAM_SOURCES].map(({ type }) => type)),
];

/** A delivery stream carries data of any kind. That of a web ACL's log has a name that says so. */
const carriesLogs = (stream: Resource, stack: Stack): boolean =>
  text(at(stream.properties, "name")).startsWith("aws-waf-logs-") ||
  STREAM_SOURCES.some(({ type, property }) => stack.referring<string>(stream, property, type).length > 0);

const namesIt =
  (bucket: Bucket, stack: Stack) =>
  ({ type, property }: LogSource): boolean =>
    stack
      .referring<string>(bucket, property, type)
      .some((source) => type !== STREAM || carriesLogs(source, stack));

/** Whether something in the stack writes its logs into the bucket. */
export const isLogBucket = (bucket: Bucket, stack: Stack): boolean =>
  LOG_SOURCES.some(namesIt(bucket, stack));

/** Whether one of those that write into the bucket could not if it had this. */
export const isRefused = (bucket: Bucket, stack: Stack, refused: Refused): boolean =>
  LOG_SOURCES.filter(({ refuses }) => refuses.includes(refused)).some(namesIt(bucket, stack));
