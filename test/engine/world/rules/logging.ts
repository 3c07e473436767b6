import type { PolicyDocument } from "../../../../documents/policy.ts";
import { allows } from "../../../support/decide.ts";
import { AwsError } from "../aws-error.ts";
import { mustTrust, ORGANIZATION } from "./organizations.ts";
import { mustBeJson, mustExist, mustExistByArn, type Rule, type Wanted } from "./rule.ts";
import { BUCKET } from "./s3.ts";

const KEY = "aws:kms/key:Key";
const ROLE = "aws:iam/role:Role";
const TOPIC = "aws:sns/topic:Topic";
const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";

const nameIsFree =
  (type: string, code: string): Rule =>
  ({ state, account, region, inputs }) => {
    const taken = state
      .all(type)
      .some(
        (each) => each.account === account && each.region === region && each.outputs.name === inputs.name,
      );
    if (typeof inputs.name === "string" && taken) throw new AwsError(code, `${inputs.name} is taken`);
  };

/** CloudTrail tries to write before it accepts a trail. */
async function mustLetCloudTrailWrite({ state, inputs, region }: Wanted): Promise<void> {
  const bucket = state.find(BUCKET, inputs.s3BucketName);
  const policy = state.find("aws:s3/bucketPolicy:BucketPolicy", inputs.s3BucketName);
  const [organization] = state.all(ORGANIZATION);
  const management = String(organization?.outputs.masterAccountId);
  const refused = new AwsError(
    "InsufficientS3BucketPolicyException",
    `CloudTrail may not write into ${String(inputs.s3BucketName)}`,
  );
  if (!bucket || !policy) throw refused;
  const context = {
    "aws:SourceArn": `arn:aws:cloudtrail:${region}:${management}:trail/${String(inputs.name)}`,
    "s3:x-amz-acl": "bucket-owner-full-control",
  };
  const may = await allows(
    {
      principal: "cloudtrail.amazonaws.com",
      action: "s3:PutObject",
      resource: `${String(bucket.outputs.arn)}/AWSLogs/${String(organization?.id)}/111111111111/CloudTrail/x`,
      context,
    },
    {
      account: bucket.account,
      organizationId: String(organization?.id),
      resourcePolicy: JSON.parse(String(policy.inputs.policy)) as PolicyDocument,
    },
  );
  if (!may) throw refused;
}

export const LOGGING: Readonly<Record<string, Rule>> = {
  [KEY]: (wanted) => {
    mustBeJson(wanted, "policy");
  },
  "aws:kms/alias:Alias": (wanted) => {
    const { state, inputs, region } = wanted;
    const key = state.all(KEY).find(({ outputs }) => outputs.keyId === inputs.targetKeyId);
    if (key?.region !== region)
      throw new AwsError("NotFoundException", `there is no key ${String(inputs.targetKeyId)} in ${region}`);
  },
  [ROLE]: (wanted) => {
    mustBeJson(wanted, "assumeRolePolicy");
    return nameIsFree(ROLE, "EntityAlreadyExists")(wanted);
  },
  "aws:iam/rolePolicy:RolePolicy": (wanted) => {
    mustExist(wanted, "role", ROLE, "NoSuchEntity");
    mustBeJson(wanted, "policy");
  },
  [LOG_GROUP]: (wanted) => {
    if (wanted.inputs.kmsKeyId !== undefined)
      mustExistByArn(wanted, "kmsKeyId", KEY, "InvalidParameterException");
    return nameIsFree(LOG_GROUP, "ResourceAlreadyExistsException")(wanted);
  },
  [TOPIC]: nameIsFree(TOPIC, "InvalidParameter"),
  "aws:sns/topicPolicy:TopicPolicy": (wanted) => {
    mustExistByArn(wanted, "arn", TOPIC, "NotFound");
  },
  "aws:cloudtrail/trail:Trail": async (wanted) => {
    mustTrust(wanted, "cloudtrail.amazonaws.com");
    mustExistByArn(wanted, "kmsKeyId", KEY, "KmsKeyNotFoundException");
    mustExistByArn(wanted, "cloudWatchLogsGroupArn", LOG_GROUP, "InvalidCloudWatchLogsLogGroupArnException");
    mustExistByArn(wanted, "cloudWatchLogsRoleArn", ROLE, "InvalidCloudWatchLogsRoleArnException");
    mustExistByArn(wanted, "snsTopicName", TOPIC, "InvalidSnsTopicNameException");
    await mustLetCloudTrailWrite(wanted);
  },
};
