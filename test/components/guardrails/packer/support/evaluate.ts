import type { Condition } from "../../../../../documents/policy.ts";

/** A request with the values of its condition keys. */
export interface Asked {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

type OneOrMore = string | readonly string[];

/** A denial of a guardrail, or a statement of a document. */
export interface Denying {
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Condition;
}

/** Whether a statement denies a request, found as plainly as can be. */
export const denies = (statement: Denying, { action, resource, context }: Asked): boolean =>
  isIn(statement.Action, statement.NotAction, action.toLowerCase(), (each) => each.toLowerCase()) &&
  isIn(statement.Resource, statement.NotResource, resource, (each) => each) &&
  Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => holds(operator, context[key] ?? "", values)),
  );

function isIn(
  given: OneOrMore | undefined,
  not: OneOrMore | undefined,
  value: string,
  fold: (pattern: string) => string,
): boolean {
  const matches = (patterns: OneOrMore) =>
    [patterns].flat().some((pattern) => globbed(fold(pattern)).test(value));
  return not === undefined ? matches(given ?? "*") : !matches(not);
}

const globs = new Map<string, RegExp>();

export function globbed(pattern: string): RegExp {
  const glob = globs.get(pattern) ?? new RegExp(`^${pattern.replace(/[^]/g, one)}$`);
  globs.set(pattern, glob);
  return glob;
}

function one(character: string): string {
  if (character === "*") return ".*";
  return character === "?" ? "." : `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

function holds(operator: string, value: string, values: OneOrMore): boolean {
  const isOneOfThem = [values].flat().includes(value);
  return operator === "StringEquals" ? isOneOfThem : !isOneOfThem;
}
