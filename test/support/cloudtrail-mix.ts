import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compressed, logFile, type RawRecord, record, session } from "./cloudtrail.ts";

/** Numbers from 0 to `below`, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const id = (at: number): string => {
  const hex = createHash("md5").update(String(at)).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

const REGIONS = ["eu-west-1", "eu-west-1", "eu-west-1", "eu-central-1", "us-east-1"];

type Pick = (below: number) => number;

interface Call {
  readonly source: string;
  readonly name: string;
  /** How many of a thousand calls. */
  readonly share: number;
  readonly given?: (pick: Pick, account: string, region: string) => RawRecord;
}

const bucketCall = (pick: Pick, account: string): RawRecord => {
  const bucketName = `acme-data-${pick(40)}-${account}`;
  const key = `tables/orders/year=2026/month=10/day=${pick(30)}/part-${pick(100000)}.parquet`;
  return {
    managementEvent: false,
    eventCategory: "Data",
    requestParameters: { bucketName, Host: `${bucketName}.s3.eu-west-1.amazonaws.com`, key },
    additionalEventData: {
      SignatureVersion: "SigV4",
      CipherSuite: "TLS_AES_128_GCM_SHA256",
      bytesTransferredIn: 0,
      AuthenticationMethod: "AuthHeader",
      "x-amz-id-2": id(pick(1e6)).repeat(2),
      bytesTransferredOut: pick(1e7),
    },
    resources: [
      { type: "AWS::S3::Object", ARN: `arn:aws:s3:::${bucketName}/${key}` },
      { accountId: account, type: "AWS::S3::Bucket", ARN: `arn:aws:s3:::${bucketName}` },
    ],
  };
};

const keyCall = (pick: Pick, account: string, region: string): RawRecord => ({
  userIdentity: { ...session(`service-${pick(60)}`, account), invokedBy: "s3.amazonaws.com" },
  sourceIPAddress: "s3.amazonaws.com",
  userAgent: "s3.amazonaws.com",
  readOnly: true,
  tlsDetails: undefined,
  requestParameters: {
    encryptionContext: { "aws:s3:arn": `arn:aws:s3:::acme-data-${pick(40)}-${account}` },
    encryptionAlgorithm: "SYMMETRIC_DEFAULT",
    keyId: `arn:aws:kms:${region}:${account}:key/${id(pick(30))}`,
  },
  resources: [
    {
      accountId: account,
      type: "AWS::KMS::Key",
      ARN: `arn:aws:kms:${region}:${account}:key/${id(pick(30))}`,
    },
  ],
});

const assumeRole = (pick: Pick, account: string): RawRecord => ({
  userIdentity: { type: "AWSService", invokedBy: "lambda.amazonaws.com" },
  sourceIPAddress: "lambda.amazonaws.com",
  userAgent: "lambda.amazonaws.com",
  readOnly: true,
  tlsDetails: undefined,
  requestParameters: {
    roleArn: `arn:aws:iam::${account}:role/service-${pick(60)}`,
    roleSessionName: `worker-${pick(500)}`,
  },
  responseElements: {
    credentials: {
      accessKeyId: "ASIAIOSFODNN7EXAMPLE",
      sessionToken: `${id(pick(1e6))}${id(pick(1e6))}${id(pick(1e6))}`.repeat(4),
      expiration: "Oct 1, 2026, 9:00:00 AM",
    },
  },
  resources: [
    { accountId: account, type: "AWS::IAM::Role", ARN: `arn:aws:iam::${account}:role/service-${pick(60)}` },
  ],
});

/** A mix as an organization of applications, pipelines and auditors has it. */
const CALLS: readonly Call[] = [
  { source: "s3", name: "GetObject", share: 190, given: bucketCall },
  { source: "s3", name: "PutObject", share: 90, given: bucketCall },
  { source: "kms", name: "Decrypt", share: 150, given: keyCall },
  { source: "kms", name: "GenerateDataKey", share: 60, given: keyCall },
  { source: "sts", name: "AssumeRole", share: 130, given: assumeRole },
  {
    source: "ec2",
    name: "DescribeInstances",
    share: 100,
    given: (pick) => ({
      readOnly: true,
      requestParameters: {
        instancesSet: { items: [{ instanceId: `i-0${id(pick(500)).slice(0, 16)}` }] },
        filterSet: {},
      },
    }),
  },
  {
    source: "logs",
    name: "CreateLogStream",
    share: 80,
    given: (pick) => ({
      requestParameters: {
        logGroupName: `/aws/lambda/service-${pick(60)}`,
        logStreamName: `2026/10/01/[$LATEST]${id(pick(1e6))}`,
      },
    }),
  },
  {
    source: "monitoring",
    name: "GetMetricData",
    share: 50,
    given: () => ({ readOnly: true, eventCategory: "Data", managementEvent: false }),
  },
  {
    source: "ssm",
    name: "UpdateInstanceInformation",
    share: 50,
    given: (pick) => ({
      requestParameters: {
        instanceId: `i-0${id(pick(500)).slice(0, 16)}`,
        agentVersion: "3.3.3050.0",
        agentStatus: "Active",
        platformType: "Linux",
        platformName: "Amazon Linux",
        platformVersion: "2023",
        iPAddress: "10.0.12.17",
        computerName: "ip-10-0-12-17.eu-west-1.compute.internal",
      },
    }),
  },
  {
    source: "dynamodb",
    name: "DescribeTable",
    share: 40,
    given: (pick, account, region) => ({
      readOnly: true,
      requestParameters: { tableName: `orders-${pick(20)}` },
      resources: [
        {
          accountId: account,
          type: "AWS::DynamoDB::Table",
          ARN: `arn:aws:dynamodb:${region}:${account}:table/orders-${pick(20)}`,
        },
      ],
    }),
  },
  {
    source: "secretsmanager",
    name: "GetSecretValue",
    share: 30,
    given: (pick) => ({
      readOnly: true,
      requestParameters: { secretId: `application/${pick(60)}/database` },
    }),
  },
  {
    source: "lambda",
    name: "GetFunction20150331v2",
    share: 10,
    given: (pick) => ({ readOnly: true, requestParameters: { functionName: `service-${pick(60)}` } }),
  },
  {
    source: "ec2",
    name: "RunInstances",
    share: 8,
    given: (pick, _, region) => ({
      awsRegion: region,
      requestParameters: {
        instancesSet: { items: [{ imageId: "ami-0a1b2c3d4e5f60718", minCount: 1, maxCount: 1 }] },
        instanceType: ["t3.micro", "m7g.large", "r8g.4xlarge"][pick(3)],
        metadataOptions: { httpTokens: pick(5) === 0 ? "optional" : "required", httpEndpoint: "enabled" },
        blockDeviceMapping: {},
        monitoring: { enabled: false },
      },
    }),
  },
  {
    source: "iam",
    name: "PutRolePolicy",
    share: 4,
    given: (pick) => ({
      awsRegion: "us-east-1",
      requestParameters: {
        roleName: `service-${pick(60)}`,
        policyName: "access",
        policyDocument: '{"Version":"2012-10-17"}',
      },
    }),
  },
  {
    source: "cloudformation",
    name: "CreateChangeSet",
    share: 4,
    given: (pick) => ({
      requestParameters: { stackName: `application-${pick(60)}`, changeSetName: "deploy" },
    }),
  },
  {
    source: "ec2",
    name: "DeleteFlowLogs",
    share: 2,
    given: () => ({
      requestParameters: { DeleteFlowLogsRequest: { FlowLogId: { tag: 1, content: "fl-0a1b2c3d" } } },
    }),
  },
  {
    source: "s3",
    name: "PutBucketPolicy",
    share: 2,
    given: () => ({
      errorCode: "AccessDenied",
      errorMessage: "Access Denied",
      requestParameters: { bucketName: "acme-logs" },
    }),
  },
];

const DECK: readonly Call[] = CALLS.flatMap((call) => Array.from({ length: call.share }, () => call));

const START = Date.UTC(2026, 9, 1);

/** The record at a place of an endless log, the same at each run. */
export function recordAt(at: number): RawRecord {
  const pick = numbers(at * 7919 + 13);
  pick(1);
  const call = DECK[pick(DECK.length)]!;
  const account = String(600000000001 + pick(50));
  const region = REGIONS[pick(REGIONS.length)]!;
  return record(call.source, call.name, {
    userIdentity: session(`service-${pick(60)}`, account),
    eventTime: new Date(START + at * 50).toISOString().replace(/\.\d+/, ""),
    awsRegion: region,
    recipientAccountId: account,
    eventID: id(at),
    requestID: id(at + 1e9),
    ...call.given?.(pick, account, region),
  });
}

/** Writes log files as CloudTrail does, so many records in each. */
export function writeLogFiles(folder: string, files: number, recordsEach: number): void {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < files; file++) {
    const records = Array.from({ length: recordsEach }, (_, at) => recordAt(file * recordsEach + at));
    const name = `600000000001_CloudTrail_eu-west-1_20261001T${String(file).padStart(6, "0")}Z_example.json.gz`;
    writeFileSync(join(folder, name), compressed(logFile(records)));
  }
}
