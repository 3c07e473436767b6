import type { Condition } from "../../../../../documents/policy.ts";
import type { Denial } from "../../../../../components/guardrails/guardrail.ts";
import type { Item } from "../../../../../components/guardrails/packer/item.ts";
import { minimal } from "../../../../../components/guardrails/packer/minimal.ts";
import { statementOf } from "../../../../../components/guardrails/packer/statement.ts";
import { hashOf } from "../../../../../components/guardrails/packer/hash.ts";

/**
 * Guardrails as catalogues have them: 2 to 8 statements and 300 to 900 characters each, most of them everywhere, and
 * exempt the same few roles. The same seed gives the same ones.
 */
export function realisticItems(count: number, seed: number): Item[] {
  let drawn = 0;
  const below = (limit: number): number => Math.floor((hashOf(`${seed} ${drawn++}`) / 2 ** 32) * limit);
  const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const some = <Value>(least: number, most: number, make: () => Value): Value[] =>
    Array.from({ length: least + below(most - least + 1) }, make);

  const item = (at: number): Item => {
    const service = oneOf(SERVICES);
    const action = (): string => `${service}:${oneOf(VERBS)}${oneOf(NOUNS)}${oneOf(NOUNS)}`;
    const arn = (): string =>
      `arn:aws:${service}:*:*:${oneOf(NOUNS).toLowerCase()}/landing-zone-${oneOf(NOUNS)}-*`;
    const ArnNotLike = { "aws:PrincipalArn": oneOf(EXEMPT) };
    const denial = (): Denial => ({
      Action: some(1, 3, action),
      ...(below(2) === 0 && { Resource: some(1, 2, arn) }),
      Condition: { ArnNotLike, ...(below(3) === 0 && oneOf(CONDITIONS)) },
    });
    return { id: `${service}-guardrail-${at}`, denials: some(2, 8, denial) };
  };
  const isUsual = ({ id, denials }: Item): boolean => {
    const { length } = minimal(
      "scp",
      denials.map((denial) => statementOf(denial, id)),
    ).text;
    return length >= 300 && length <= 900;
  };
  const usual = (at: number): Item => {
    const drawnItem = item(at);
    return isUsual(drawnItem) ? drawnItem : usual(at);
  };
  return Array.from({ length: count }, (_, at) => usual(at));
}

const role = (name: string): string => `arn:aws:iam::*:role/${name}`;

const EXEMPT = [
  [role("break-glass")],
  [role("break-glass"), role("landing-zone-deployment")],
  [role("break-glass"), role("stacksets-exec-*")],
  [role("break-glass"), role("landing-zone-deployment"), role("stacksets-exec-*")],
];

const CONDITIONS: readonly Condition[] = [
  { StringNotEquals: { "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] } },
  { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
  { BoolIfExists: { "aws:SecureTransport": "false" } },
  { Null: { "aws:MultiFactorAuthAge": "true" } },
];

const SERVICES = "cloudtrail config ec2 guardduty iam kms logs macie2 oam organizations rds s3 sns sqs".split(
  " ",
);
const VERBS = "Create Delete Disable Disassociate Modify Put Stop Tag Update".split(" ");
const NOUNS =
  "Access Alarm Bucket Default Filter Group Key Member Policy Public Recorder Rule Snapshot Trail".split(" ");
