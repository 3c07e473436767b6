import { partitionOf } from "../facts/partitions.ts";
import { administerKey } from "./archive-key-policy.ts";
import { logGroupArn } from "./arns.ts";
import { policy, type PolicyDocument } from "./policy.ts";

/** The trail and the account it lives in. */
export interface TrailPlace {
  readonly partition: string;
  readonly region: string;
  /** The account that owns the log group, the topic and their key. */
  readonly ownerAccountId: string;
  readonly managementAccountId: string;
  readonly organizationId: string;
  readonly trailArn: string;
}

const CLOUDTRAIL = { Service: "cloudtrail.amazonaws.com" };

const forThisTrail = (place: TrailPlace) => ({ StringEquals: { "aws:SourceArn": place.trailArn } });

/** Lets CloudTrail, for this trail only, assume the role that writes into the log group. */
export const logsRoleTrust = (place: TrailPlace): PolicyDocument =>
  policy({
    Sid: "CloudTrailAssumes",
    Effect: "Allow",
    Principal: CLOUDTRAIL,
    Action: "sts:AssumeRole",
    Condition: forThisTrail(place),
  });

/** Streams of an organization trail are named after the owner's account and after the organization. */
export function logsRolePolicy(logGroup: string, place: TrailPlace): PolicyDocument {
  const { partition, region, ownerAccountId, managementAccountId, organizationId } = place;
  const group = logGroupArn(partition, region, ownerAccountId, logGroup);
  const accounts = [...new Set([managementAccountId, ownerAccountId])];
  return policy({
    Sid: "WriteStreams",
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: [
      ...accounts.map((account) => `${group}:log-stream:${account}_CloudTrail_${region}*`),
      `${group}:log-stream:${organizationId}_*`,
    ],
  });
}

/** Lets CloudTrail, for this trail only, announce deliveries. */
export const topicPolicy = (topicArn: string, place: TrailPlace): PolicyDocument =>
  policy(
    {
      Sid: "CloudTrailPublishes",
      Effect: "Allow",
      Principal: CLOUDTRAIL,
      Action: "sns:Publish",
      Resource: topicArn,
      Condition: forThisTrail(place),
    },
    {
      Sid: "RefusePlainHttp",
      Effect: "Deny",
      Principal: "*",
      Action: "sns:Publish",
      Resource: topicArn,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
  );

/** The key of the trail's log group and topic, in the account that owns them. */
export function trailKeyPolicy(logGroup: string, place: TrailPlace): PolicyDocument {
  const { partition, region, ownerAccountId } = place;
  return policy(
    administerKey(partition, ownerAccountId),
    {
      Sid: "LogGroupEncrypts",
      Effect: "Allow",
      Principal: { Service: `logs.${region}.${partitionOf(region).dnsSuffix}` },
      Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
      Resource: "*",
      Condition: {
        ArnEquals: {
          "kms:EncryptionContext:aws:logs:arn": logGroupArn(partition, region, ownerAccountId, logGroup),
        },
      },
    },
    {
      Sid: "TopicEncrypts",
      Effect: "Allow",
      Principal: CLOUDTRAIL,
      Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
      Resource: "*",
      Condition: forThisTrail(place),
    },
  );
}
