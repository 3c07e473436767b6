import { type PolicyDocument, policy } from "./policy.ts";

/** Seconds since the second factor was shown. */
const FRESH = "3600";

/** Longest session of the role in seconds: the shortest that AWS takes. */
const SESSION = 3600;

/** Who may assume the break-glass role: those named, each with a second factor shown in the last hour. */
export const breakGlassTrust = (principals: readonly string[]): PolicyDocument =>
  policy({
    Sid: "NamedPeopleWithSecondFactor",
    Effect: "Allow",
    Principal: { AWS: [...principals].sort() },
    Action: "sts:AssumeRole",
    Condition: {
      Bool: { "aws:MultiFactorAuthPresent": "true" },
      NumericLessThan: { "aws:MultiFactorAuthAge": FRESH },
    },
  });

export interface BreakGlassRole {
  readonly name: string;
  readonly partition: string;
  readonly principals: readonly string[];
}

/** The CloudFormation template that makes the role in one account. */
export const breakGlassTemplate = ({ name, partition, principals }: BreakGlassRole) => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Description: "The role that guardrails let through when everything else is shut. Each use raises an alarm.",
  Resources: {
    BreakGlass: {
      Type: "AWS::IAM::Role",
      Properties: {
        RoleName: name,
        MaxSessionDuration: SESSION,
        AssumeRolePolicyDocument: breakGlassTrust(principals),
        ManagedPolicyArns: [`arn:${partition}:iam::aws:policy/AdministratorAccess`],
      },
    },
  },
});

/**
 * What matches each use of the role in the trail's log group, as a filter pattern of CloudWatch Logs.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export const breakGlassUse = (name: string): string =>
  `{ ($.eventSource = "sts.amazonaws.com") && ($.eventName = "AssumeRole") && ($.requestParameters.roleArn = "*:role/${name}") }`;
