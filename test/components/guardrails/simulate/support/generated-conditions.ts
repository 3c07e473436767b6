import fc, { type Arbitrary } from "fast-check";
import type { ConditionBlock } from "../../../../../components/guardrails/simulate/policy.ts";
import { MANAGEMENT, MEMBER, OTHER_MEMBER, OUTSIDER } from "./organization.ts";

/** Condition keys of one type, the operators for them, and values of policies and of requests. */
interface KeyType {
  readonly keys: readonly string[];
  readonly operators: readonly string[];
  readonly values: readonly string[];
  readonly given: readonly string[];
  readonly isList?: boolean;
}

const TEXT_OPERATORS = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
];

const ORDERS = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];

const TEXTS = [
  "a",
  "b",
  "ab",
  "A",
  "a*",
  "?b",
  "*",
  "a${*}",
  "${?}",
  "${aws:username}",
  "${aws:PrincipalTag/stage}",
  "a${aws:PrincipalTag/stage}*",
  "${aws:PrincipalTag/stage, 'a'}",
  "${AWS:principaltag/STAGE}${aws:username, 'b'}",
];

const role = (account: string, name: string): string => `arn:aws:iam::${account}:role/${name}`;

export const KEY_TYPES: readonly KeyType[] = [
  {
    keys: ["aws:PrincipalTag/team", "aws:PrincipalTag/stage", "aws:SourceVpc"],
    operators: TEXT_OPERATORS,
    values: TEXTS,
    given: ["a", "b", "ab", "A", "a*", "?"],
  },
  {
    keys: ["aws:TagKeys", "aws:CalledVia"],
    operators: TEXT_OPERATORS.flatMap((name) => [`ForAllValues:${name}`, `ForAnyValue:${name}`]),
    values: TEXTS,
    given: ["a", "b", "ab", "A"],
    isList: true,
  },
  {
    keys: ["aws:PrincipalAccount", "aws:ResourceAccount"],
    operators: TEXT_OPERATORS,
    values: [MEMBER, OTHER_MEMBER, "1*", "${aws:ResourceAccount}"],
    given: [MEMBER, OTHER_MEMBER],
  },
  {
    keys: ["aws:PrincipalOrgID", "aws:ResourceOrgID"],
    operators: TEXT_OPERATORS,
    values: ["o-abc123", "o-*", "${aws:PrincipalOrgID}"],
    given: ["o-abc123", "o-other"],
  },
  {
    keys: ["aws:RequestedRegion"],
    operators: TEXT_OPERATORS,
    values: ["eu-west-1", "eu-*", "us-east-1"],
    given: ["eu-west-1", "us-east-1"],
  },
  {
    keys: ["aws:PrincipalArn", "aws:SourceArn"],
    operators: ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "StringLike", "StringNotLike"],
    values: [
      role(MEMBER, "developer"),
      role("*", "developer"),
      role("?11*", "dev*"),
      role("*", "${aws:PrincipalTag/team}"),
      "arn:aws:*:*:*:*",
      "arn:*:iam::*:user/*",
    ],
    given: [
      role(MEMBER, "developer"),
      role(OUTSIDER, "developer"),
      role(MANAGEMENT, "a"),
      `arn:aws:iam::${MEMBER}:a:role/developer`,
      `arn:aws:iam::${MEMBER}:user/b`,
    ],
  },
  {
    keys: ["aws:SecureTransport", "aws:MultiFactorAuthPresent", "aws:PrincipalIsAWSService"],
    operators: ["Bool"],
    values: ["true", "false", "TRUE"],
    given: ["true", "false"],
  },
  {
    keys: ["aws:MultiFactorAuthAge"],
    operators: ORDERS.map((order) => `Numeric${order}`),
    values: ["10", "20.5", "-1"],
    given: ["10", "20.5", "30"],
  },
  {
    keys: ["aws:CurrentTime", "aws:TokenIssueTime"],
    operators: ORDERS.map((order) => `Date${order}`),
    values: ["2026-01-02T03:04:05Z", "2026-01-02", "2026-01-02T04:04:05+01:00"],
    given: ["2026-01-02T03:04:05Z", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"],
  },
  {
    keys: ["aws:SourceIp"],
    operators: ["IpAddress", "NotIpAddress"],
    values: ["203.0.113.0/24", "203.0.113.7/32", "0.0.0.0/0", "2001:db8::/32", "::/0"],
    given: ["203.0.113.7", "198.51.100.1", "2001:db8::5", "2001:db9::5"],
  },
];

const oneKey = ({
  keys,
  operators,
  values,
}: KeyType): Arbitrary<[operator: string, key: string, values: string[]]> =>
  fc.tuple(
    fc
      .tuple(fc.constantFrom(...operators), fc.constantFrom("", "", "IfExists"))
      .map(([operator, suffix]) => operator + suffix),
    fc.constantFrom(...keys),
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
  );

const absence = fc.tuple(
  fc.constant("Null"),
  fc.constantFrom(...KEY_TYPES.flatMap(({ keys }) => keys)),
  fc.constantFrom("true", "false").map((value) => [value]),
);

/** Up to three conditions on any keys. */
export const conditionBlock: Arbitrary<ConditionBlock> = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: absence },
      ...KEY_TYPES.map((type) => ({ weight: 1, arbitrary: oneKey(type) })),
    ),
    {
      maxLength: 3,
    },
  )
  .map((conditions) => {
    const block: Record<string, Record<string, string[]>> = {};
    for (const [operator, key, values] of conditions) block[operator] = { ...block[operator], [key]: values };
    return block;
  });

type Given = string | readonly string[];

const given = ({ given: values, isList }: KeyType): Arbitrary<Given> =>
  isList
    ? fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
    : fc.constantFrom(...values);

/** Values for some keys. */
export const context: Arbitrary<Record<string, Given>> = fc
  .tuple(
    ...KEY_TYPES.flatMap((type) =>
      type.keys.map((key) =>
        fc
          .option(given(type), { nil: undefined })
          .map((value) => (value === undefined ? {} : { [key]: value })),
      ),
    ),
  )
  .map((values) => Object.assign({}, ...values) as Record<string, Given>);
