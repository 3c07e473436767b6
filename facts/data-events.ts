/**
 * Kinds of data events that a trail can record, and the resource type that a selector names.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
export const DATA_EVENTS = {
  "bedrock-agent": { title: "Bedrock agents", resourceType: "AWS::Bedrock::AgentAlias" },
  "bedrock-model": { title: "Bedrock models", resourceType: "AWS::Bedrock::Model" },
  "cognito-identity": { title: "Cognito identity pools", resourceType: "AWS::Cognito::IdentityPool" },
  dynamodb: { title: "DynamoDB items", resourceType: "AWS::DynamoDB::Table" },
  "dynamodb-stream": { title: "DynamoDB streams", resourceType: "AWS::DynamoDB::Stream" },
  "ebs-direct": { title: "EBS snapshots read block by block", resourceType: "AWS::EC2::Snapshot" },
  kinesis: { title: "Kinesis data streams", resourceType: "AWS::Kinesis::Stream" },
  lambda: { title: "Lambda invocations", resourceType: "AWS::Lambda::Function" },
  "rds-data": { title: "RDS Data API", resourceType: "AWS::RDS::DBCluster" },
  s3: { title: "S3 objects", resourceType: "AWS::S3::Object" },
  "s3-access-point": { title: "S3 access points", resourceType: "AWS::S3::AccessPoint" },
  sns: { title: "SNS publications", resourceType: "AWS::SNS::Topic" },
  sqs: { title: "SQS messages", resourceType: "AWS::SQS::Queue" },
  "ssm-session": { title: "Session Manager channels", resourceType: "AWS::SSMMessages::ControlChannel" },
} as const;

export type DataEventKind = keyof typeof DATA_EVENTS;

export const DATA_EVENT_KINDS = Object.keys(DATA_EVENTS) as [DataEventKind, ...DataEventKind[]];
