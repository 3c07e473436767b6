import fc from "fast-check";
import type { Condition } from "../../../../../documents/policy.ts";
import type { Denial } from "../../../../../components/guardrails/guardrail.ts";
import type { Item } from "../../../../../components/guardrails/packer/item.ts";
import type { Asked } from "./evaluate.ts";

// Few values, so that statements often have much in common; and every pattern matches some request below.
const ACTIONS =
  "* s3:* s3:Get* s3:GetObject S3:getobject s3:Put?bject s3:PutObject ec2:RunInstances ec2:*Instances *:Stop*";
const RESOURCES =
  "* arn:aws:s3:::a arn:aws:s3:::a* arn:aws:s3:::a/* arn:aws:s3:::b arn:aws:ec2:*:*:i/* arn:aws:ec2:?:*:i/1";
const VALUES = ["x", "y", "z"];

const few = (values: string): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...values.split(" ")), { minLength: 1, maxLength: 3 });

const values = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.array(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 3 }),
);

/** Keys in any order. Every value is refused by some context and let through by another. */
const condition: fc.Arbitrary<Condition> = fc.dictionary(
  fc.constantFrom("StringEquals", "StringNotEquals"),
  fc.dictionary(fc.constantFrom("aws:k", "aws:l"), values, { minKeys: 1 }),
);

type Scope = Pick<Denial, "Resource" | "NotResource">;

export const denial: fc.Arbitrary<Denial> = fc
  .record({
    matter: fc.oneof(
      { weight: 4, arbitrary: few(ACTIONS).map((Action): Denial => ({ Action })) },
      { weight: 1, arbitrary: few(ACTIONS).map((NotAction): Denial => ({ NotAction })) },
    ),
    scope: fc.oneof(
      fc.constant<Scope>({}),
      { weight: 3, arbitrary: few(RESOURCES).map((Resource): Scope => ({ Resource })) },
      few(RESOURCES).map((NotResource): Scope => ({ NotResource })),
    ),
    condition: fc.option(condition, { nil: undefined }),
  })
  .map(({ matter, scope, condition: Condition }): Denial => {
    const unconditional: Denial = { ...matter, ...scope };
    return Condition ? { ...unconditional, Condition } : unconditional;
  });

export const items = (maxLength: number): fc.Arbitrary<Item[]> =>
  fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), denials: fc.array(denial, { maxLength: 4 }) }),
    { maxLength, selector: ({ id }) => id },
  );

/** All requests over those values. */
export const REQUESTS: readonly Asked[] = [
  "s3:GetObject",
  "s3:GetBucketPolicy",
  "s3:PutObject",
  "s3:ListBucket",
  "ec2:RunInstances",
  "ec2:StopInstances",
  "rds:StopDBInstance",
  "iam:GetRole",
].flatMap((action) =>
  [
    "arn:aws:s3:::a",
    "arn:aws:s3:::a/b",
    "arn:aws:s3:::ab",
    "arn:aws:s3:::b",
    "arn:aws:ec2:1:2:i/1",
    "arn:aws:x:1:2:y",
  ].flatMap((resource) =>
    VALUES.flatMap((k) => VALUES.map((l) => ({ action, resource, context: { "aws:k": k, "aws:l": l } }))),
  ),
);
