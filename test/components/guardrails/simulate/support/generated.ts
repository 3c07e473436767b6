import fc, { type Arbitrary } from "fast-check";
import type { Request } from "../../../../../components/guardrails/guardrail.ts";
import type {
  Attached,
  Organization,
  Statement,
  Target,
} from "../../../../../components/guardrails/simulate/policy.ts";
import { conditionBlock, context } from "./generated-conditions.ts";
import {
  documentOf,
  FULL_ACCESS,
  MANAGEMENT,
  MEMBER,
  OTHER_MEMBER,
  OUTSIDER,
  RCP_FULL_ACCESS,
} from "./organization.ts";

const ACCOUNTS = [MEMBER, OTHER_MEMBER, MANAGEMENT, OUTSIDER];

/** Actions with the resources of an account that they know. */
const ACTIONS: Readonly<Record<string, (account: string, name: string) => string>> = {
  "s3:GetObject": (_, name) => `arn:aws:s3:::bucket/${name}`,
  "s3:PutObject": (_, name) => `arn:aws:s3:::${name}/key`,
  "s3:PutBucketPolicy": (_, name) => `arn:aws:s3:::${name}`,
  "s3:ListAllMyBuckets": () => "*",
  "sqs:SendMessage": (account, name) => `arn:aws:sqs:eu-west-1:${account}:${name}`,
  "kms:Decrypt": (account, name) => `arn:aws:kms:eu-west-1:${account}:key/${name}`,
  "secretsmanager:GetSecretValue": (account, name) =>
    `arn:aws:secretsmanager:us-east-1:${account}:secret:${name}`,
  "iam:CreateRole": (account, name) => `arn:aws:iam::${account}:role/${name}`,
  "ec2:TerminateInstances": (account, name) => `arn:aws:ec2:eu-west-1:${account}:instance/${name}`,
  "ec2:DescribeInstances": () => "*",
};

const SERVICE = "logging.s3.amazonaws.com";

const PRINCIPALS = [
  ...ACCOUNTS.flatMap((account) => [
    `arn:aws:iam::${account}:role/developer`,
    `arn:aws:sts::${account}:assumed-role/developer/eve`,
    `arn:aws:iam::${account}:user/a`,
    `arn:aws:iam::${account}:root`,
  ]),
  `arn:aws:iam::${MEMBER}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`,
  SERVICE,
];

/** What every request has is told where it does not follow: nothing is left to know. */
const ALWAYS = { "aws:CurrentTime": "2026-01-02T03:04:05Z" };
const OF_SERVICE = { "aws:PrincipalAccount": "444444444444", "aws:ResourceAccount": MEMBER };

export const generatedRequest: Arbitrary<Request> = fc
  .record({
    // Most requests come from members and are for what members own.
    principal: fc.oneof(fc.constantFrom(...PRINCIPALS.slice(0, 8)), fc.constantFrom(...PRINCIPALS)),
    action: fc.constantFrom(...Object.keys(ACTIONS)),
    account: fc.oneof(fc.constantFrom(MEMBER, OTHER_MEMBER), fc.constantFrom(...ACCOUNTS)),
    name: fc.constantFrom("a", "b", "ab"),
    context,
  })
  .map(({ principal, action, account, name, context }) => ({
    principal,
    action,
    resource: ACTIONS[action]!(account, name),
    context: { ...ALWAYS, ...(principal === SERVICE ? OF_SERVICE : {}), ...context },
  }));

const ACTION_PATTERNS = [
  "s3:*",
  "S3:get*",
  "s3:P?tObject",
  "s3:*Object",
  "sqs:*",
  "kms:decrypt",
  "iam:*Role",
  "ec2:*",
];

const RESOURCE_PATTERNS = [
  "arn:aws:s3:::bucket/*",
  "arn:aws:s3:::*",
  "arn:aws:s3:::a?/key",
  "arn:aws:s3:::${aws:PrincipalTag/team}*",
  "arn:*:sqs:eu-*:*:a*",
  `arn:aws:sqs:eu-west-1:${MEMBER}:\${aws:username, 'b'}`,
  "arn:aws:kms:*:*:key/*",
  "arn:aws:secretsmanager:*:*:secret:*b",
  "arn:aws:iam::1*:role/?",
  "arn:aws:ec2:*:2?2*:instance/${aws:PrincipalTag/stage}",
];

const listOf = (values: readonly string[]): Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const resources: Arbitrary<Partial<Statement>> = fc.oneof(
  fc.constant({ Resource: "*" }),
  listOf(RESOURCE_PATTERNS).map((Resource) => ({ Resource })),
  listOf(RESOURCE_PATTERNS).map((NotResource) => ({ NotResource })),
);

const actions = listOf(ACTION_PATTERNS).map((Action) => ({ Action }));

const scpActions: Arbitrary<Partial<Statement>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ Action: "*" }) },
  { weight: 3, arbitrary: actions },
  { weight: 1, arbitrary: listOf(ACTION_PATTERNS).map((NotAction) => ({ NotAction })) },
);

const statement = (effect: "Allow" | "Deny", parts: Arbitrary<Partial<Statement>>): Arbitrary<Statement> =>
  fc
    .tuple(parts, resources, conditionBlock)
    .map(([action, resource, Condition]) => ({ Effect: effect, ...action, ...resource, Condition }));

export const generatedDenial: Arbitrary<Statement> = statement("Deny", scpActions);

const generatedRcpDenial: Arbitrary<Statement> = statement("Deny", actions).map((each) => ({
  ...each,
  Principal: "*",
}));

const policies = (name: string, arbitrary: Arbitrary<Statement>): Arbitrary<Attached[]> =>
  fc
    .array(fc.array(arbitrary, { minLength: 1, maxLength: 3 }), { maxLength: 2 })
    .map((documents) =>
      documents.map((each, at) => ({ name: `${name}-${at}`, document: documentOf(...each) })),
    );

/** Most levels allow everything, and some only what a list allows. */
const allowances = (name: string): Arbitrary<Attached[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Attached[]>([FULL_ACCESS]) },
    { weight: 1, arbitrary: policies(`${name}-list`, statement("Allow", scpActions)) },
  );

const generatedTarget = (name: string): Arbitrary<Target> =>
  fc
    .tuple(
      allowances(name),
      policies(`${name}-scp`, generatedDenial),
      policies(`${name}-rcp`, generatedRcpDenial),
    )
    .map(([allowed, scps, rcps]) => ({
      name,
      scps: [...allowed, ...scps],
      rcps: [RCP_FULL_ACCESS, ...rcps],
    }));

export const generatedOrganization: Arbitrary<Organization> = fc
  .tuple(...["root", "workloads", "payments", "network"].map(generatedTarget))
  .map(([root, unit, account, other]) => ({
    id: "o-abc123",
    managementAccountId: MANAGEMENT,
    region: "us-east-1",
    accounts: new Map([
      [MEMBER, [root!, unit!, account!]],
      [OTHER_MEMBER, [root!, other!]],
    ]),
  }));
