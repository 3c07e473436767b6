import type { Json } from "../guardrail.ts";

export const OPERATORS = ["@@assign", "@@append", "@@remove"] as const;

export type Operator = (typeof OPERATORS)[number];

/** What one document does to a setting. */
export type Operators = Readonly<Partial<Record<Operator, Json>>>;

export const isOperator = (value: unknown): value is Operator => OPERATORS.some((each) => each === value);

/**
 * A setting's value after the documents of one level, or nothing if it is not set. Of several assignments the one that
 * was attached first stands. What the levels above do not allow is passed over, as AWS does.
 */
export function changed(
  inherited: Json | undefined,
  documents: readonly Operators[],
  allowed: readonly Operator[],
  name: string,
): Json | undefined {
  const given = (operator: Operator): Json[] =>
    allowed.includes(operator)
      ? documents.flatMap(({ [operator]: value }) => (value === undefined ? [] : [value]))
      : [];
  const [assigned = inherited] = given("@@assign");
  const appended = given("@@append").flatMap((value) => listOf(value, name));
  const removed = given("@@remove").flatMap((value) => listOf(value, name));
  if (appended.length === 0 && removed.length === 0) return assigned;
  const values = new Set([...(assigned === undefined ? [] : listOf(assigned, name)), ...appended]);
  const left = [...values].filter((value) => !removed.includes(value));
  return left.length > 0 ? left : undefined;
}

function listOf(value: Json, name: string): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  throw new Error(`${name} has one value: only @@assign may set it`);
}
