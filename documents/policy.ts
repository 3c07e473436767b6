/** A statement of an IAM, bucket or key policy, as plain data. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: "*" | Principal;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Condition;
}

type Principal =
  { readonly AWS: string | readonly string[] } | { readonly Service: string | readonly string[] };

/** Operator, then condition key, then the value or values. */
export type Condition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/** A document as AWS gives it back: a list of one is written as its value, or the next preview shows a change. */
export const policy = (...statements: readonly Statement[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: statements.map((statement) => canonical(statement) as unknown as Statement),
});

type Json = string | readonly Json[] | { readonly [key: string]: Json };

function canonical(value: unknown): Json {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 1 ? canonical(value[0]) : value.map(canonical);
  return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, canonical(each)]));
}
