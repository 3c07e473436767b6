import fc from "fast-check";
import type { Condition } from "../../../../../documents/policy.ts";
import type { Denial } from "../../../../../components/guardrails/guardrail.ts";
import type { Item } from "../../../../../components/guardrails/packer/item.ts";
import { type Load, loadOf } from "../../../../../components/guardrails/packer/load.ts";
import { Tally } from "../../../../../components/guardrails/packer/tally.ts";
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

export const denial = fc
  .record({
    matter: fc.oneof(
      { weight: 4, arbitrary: few(ACTIONS).map((Action) => ({ Action })) },
      { weight: 1, arbitrary: few(ACTIONS).map((NotAction) => ({ NotAction })) },
    ),
    scope: fc.oneof(
      fc.constant({}),
      { weight: 3, arbitrary: few(RESOURCES).map((Resource) => ({ Resource })) },
      few(RESOURCES).map((NotResource) => ({ NotResource })),
    ),
    condition: fc.option(condition, { nil: undefined }),
  })
  .map(({ matter, scope, condition: Condition }) => ({
    ...matter,
    ...scope,
    ...(Condition && { Condition }),
  }));

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

/** Hashes as they come, and as they would have to come to do harm: nearly all in one place. */
const hashes = fc.oneof(
  fc.nat(2 ** 32 - 1),
  fc.constantFrom(0, 2 ** 30 - 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1),
);

/** Loads of which each grows a document by up to `most` characters. */
export const loads = (count: number, most: number): fc.Arbitrary<Load[]> =>
  fc.uniqueArray(load(most), { maxLength: count, selector: ({ id }) => id });

export const load = (most: number): fc.Arbitrary<Load> =>
  fc
    .record({
      id: fc.stringMatching(/^[a-z0-9]{8}$/),
      hash: hashes,
      actions: fc.array(fc.stringMatching(/^s3:[A-Z][a-z]{0,30}$/), { minLength: 1, maxLength: 40 }),
      resource: fc.constantFrom("*", "arn:aws:s3:::bucket/*", "arn:aws:s3:::other-bucket/*"),
    })
    .map(({ id, hash, actions, resource }) => ({ ...smaller(id, actions, resource, most), hash }));

/** With as many of the actions as there is room for. */
function smaller(id: string, actions: readonly string[], resource: string, most: number): Load {
  const made = loadOf("scp", { id, denials: [{ Action: actions, Resource: [resource] }] });
  if (actions.length === 1 || new Tally().growth(made) <= most) return made;
  return smaller(id, actions.slice(0, -1), resource, most);
}
