import type { Request } from "../../../../../components/guardrails/guardrail.ts";
import type {
  ConditionBlock,
  Organization,
  PolicyDocument,
  Statement,
} from "../../../../../components/guardrails/simulate/policy.ts";
import { documentOf, MANAGEMENT, MEMBER, target } from "./organization.ts";

/** The greatest number of documents that matter to one account, and statements like those of a full catalogue. */
const DOCUMENTS = 8;
const STATEMENTS = 40;

const SERVICES = [
  "s3",
  "kms",
  "iam",
  "ec2",
  "cloudtrail",
  "config",
  "guardduty",
  "logs",
  "sqs",
  "sns",
  "rds",
  "lambda",
];
const VERBS = ["Delete", "Put", "Update", "Create", "Stop", "Disable"];

const pick = (values: readonly string[], at: number): string => values[at % values.length]!;

const EXEMPTION: ConditionBlock = {
  ArnNotLike: {
    "aws:PrincipalArn": ["break-glass", "landing-zone", "stacksets-exec-*"].map(
      (name) => `arn:aws:iam::*:role/${name}`,
    ),
  },
};

const CONDITIONS: readonly ConditionBlock[] = [
  EXEMPTION,
  { ...EXEMPTION, StringNotEquals: { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] } },
  { ...EXEMPTION, StringNotEqualsIfExists: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } },
];

const denial = (document: number, at: number): Statement => ({
  Effect: "Deny",
  Action: [0, 1, 2, 3, 4].map(
    (more) =>
      `${pick(SERVICES, document + at + more)}:${pick(VERBS, at * more)}${at % 4 === 0 ? "*" : `Thing${at % 9}`}`,
  ),
  Resource: at % 3 === 0 ? "*" : [`arn:aws:${pick(SERVICES, document + at)}:*:*:thing/landing-zone-${at}*`],
  Condition: CONDITIONS[at % CONDITIONS.length]!,
});

const denials = (document: number): PolicyDocument =>
  documentOf(...Array.from({ length: STATEMENTS }, (_, at) => denial(document, at)));

/** An account four levels deep that has as many policies as it can. */
export function loadedOrganization(): Organization {
  const levels = ["root", "workloads", "workloads/web", "shop"].map((name, level) => {
    const documents = Array.from({ length: DOCUMENTS / 4 }, (_, at) => (level * DOCUMENTS) / 4 + at);
    const { scps, rcps } = target(name);
    return {
      name,
      scps: [...scps, ...documents.map((at) => ({ name: `document-${at}`, document: denials(at) }))],
      rcps,
    };
  });
  return { id: "o-abc123", managementAccountId: MANAGEMENT, accounts: new Map([[MEMBER, levels]]) };
}

const request = (at: number): Request => {
  const service = pick(SERVICES, at);
  return {
    principal:
      at % 3 === 0 ? `arn:aws:iam::${MEMBER}:user/u${at}` : `arn:aws:sts::${MEMBER}:assumed-role/dev/u${at}`,
    action: `${service}:${pick(["Get", "List", "Describe", "Delete", "Put"], at)}Thing${at % 9}`,
    resource:
      service === "s3"
        ? `arn:aws:s3:::bucket-${at}/key`
        : `arn:aws:${service}:eu-west-1:${MEMBER}:thing/${at}`,
    context: {
      "aws:SourceIp": "203.0.113.7",
      "aws:RequestedRegion": "eu-west-1",
      "aws:UserAgent": "aws-cli",
    },
  };
};

/** A thousand requests that are asked over and over. */
export const loadRequests = (): Request[] => Array.from({ length: 1000 }, (_, at) => request(at));
