import { at, parsed } from "./values.ts";

/** One statement of an IAM policy document, with every part as a list. */
export interface Statement {
  readonly effect: string;
  readonly actions: readonly string[];
  /** Of all actions it is about those that these are not; empty where it is about `actions`. */
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  /** All principals of any kind, `*` for everyone. */
  readonly principals: readonly string[];
  /** The conditions: operator, key in lower case, values. */
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** The statements of a policy document; none where it is not one. */
export const statementsOf = (document: unknown): readonly Statement[] =>
  items(at(parsed(document), "Statement")).map(statementOf);

const statementOf = (raw: unknown): Statement => ({
  effect: String(at(raw, "Effect")),
  actions: strings(at(raw, "Action")),
  notActions: strings(at(raw, "NotAction")),
  resources: strings(at(raw, "Resource")),
  principals: [...principalsOf(at(raw, "Principal")), ...allBut(at(raw, "NotPrincipal"))],
  conditions: entries(at(raw, "Condition")).flatMap(([operator, keys]) =>
    entries(keys).map(([key, values]) => ({ operator, key: key.toLowerCase(), values: strings(values) })),
  ),
});

const principalsOf = (principal: unknown): readonly string[] =>
  typeof principal === "string" ? [principal] : entries(principal).flatMap(([, names]) => strings(names));

/** Everyone but some is everyone. */
const allBut = (notPrincipal: unknown): readonly string[] => (notPrincipal === undefined ? [] : ["*"]);

const entries = (value: unknown): readonly [string, unknown][] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

function items(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

const strings = (value: unknown): readonly string[] => items(value).map(String);

/** Keys that bind a statement to one's own organization, accounts or resources. */
const SCOPES = new Set([
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:principalaccount",
  "aws:principalarn",
]);

/** Whether conditions bind it to one's own organization, accounts or resources. */
export const isScoped = ({ conditions }: Statement): boolean =>
  conditions.some(({ key, values }) => SCOPES.has(key) && !values.includes("*"));

/** Whether it lets anybody in: an `Allow` for everyone without such a condition. */
export const isOpen = (statement: Statement): boolean =>
  statement.effect === "Allow" && statement.principals.includes("*") && !isScoped(statement);
