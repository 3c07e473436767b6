import { type Key, keyOf, valueOf } from "./keys.ts";
import { OPERATORS } from "./operators/index.ts";
import type { Pattern } from "./pattern.ts";
import { type ConditionBlock, listOf } from "./policy.ts";
import { type Subject, UNKNOWN } from "./subject.ts";
import { not, type Ternary, type Test } from "./ternary.ts";

/** What must hold for a statement to apply: one condition key under one operator, or its resource. */
export interface Condition {
  readonly test: Test<Subject>;
  /** Names of what it would have to know where it does not know whether it holds. */
  readonly about: (subject: Subject) => readonly string[];
}

const OPERATOR = /^(?:(ForAllValues|ForAnyValue):)?(.+?)(IfExists)?$/;

/** All conditions of a statement, which must hold together. */
export const conditionsOf = (block: ConditionBlock): Condition[] =>
  Object.entries(block).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([name, values]) => {
      const texts = listOf(values).map(String);
      if (texts.length === 0) throw new Error(`${operator} ${name} has no value`);
      return operator === "Null"
        ? nullCondition(keyOf(name), texts)
        : valueCondition(operator, keyOf(name), texts);
    }),
  );

function nullCondition(key: Key, texts: readonly string[]): Condition {
  const wanted = texts.map((text) => text.toLowerCase());
  const wrong = wanted.find((text) => text !== "true" && text !== "false");
  if (wrong !== undefined) throw new Error(`Null ${key.name}: "${wrong}" is neither true nor false`);
  const test = (subject: Subject): Ternary => {
    const value = valueOf(key, subject);
    return value === UNKNOWN ? "unknown" : wanted.includes(String(value === undefined));
  };
  return { test, about: () => [key.name] };
}

function valueCondition(operator: string, key: Key, texts: readonly string[]): Condition {
  const [, set, name = "", ifExists] = OPERATOR.exec(operator) ?? [];
  const known = OPERATORS.get(name);
  if (known === undefined) throw new Error(`unknown condition operator "${operator}"`);
  const { compare, isNegated } = known;
  const pattern = compare(texts);
  const holds = isNegated
    ? (text: string, subject: Subject): Ternary => not(pattern.matches(text, subject))
    : pattern.matches;
  const ifAbsent = ifExists !== undefined || set === "ForAllValues" || (isNegated && set === undefined);
  return {
    test: set === undefined ? one(key, holds, ifAbsent) : many(key, holds, ifAbsent, set),
    about: (subject) => {
      const names = namesUnknown([key, ...pattern.keys], subject);
      return names.length > 0 ? names : [key.name];
    },
  };
}

export const namesUnknown = (keys: readonly Key[], subject: Subject): string[] =>
  keys.filter((key) => valueOf(key, subject) === UNKNOWN).map(({ name }) => name);

const one =
  (key: Key, holds: Pattern["matches"], ifAbsent: boolean): Test<Subject> =>
  (subject) => {
    const value = valueOf(key, subject);
    if (typeof value === "string") return holds(value, subject);
    if (value === undefined) return ifAbsent;
    // Unless the value is not known it is a list, for which AWS asks for a set operator and promises nothing without.
    return "unknown";
  };

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html */
const many =
  (key: Key, holds: Pattern["matches"], ifAbsent: boolean, set: string): Test<Subject> =>
  (subject) => {
    const value = valueOf(key, subject);
    if (value === UNKNOWN) return "unknown";
    const values = value === undefined ? [] : listOf(value);
    // To set operators an empty text is an empty set.
    if (values.every((text) => text === "")) return ifAbsent;
    const decisive = set === "ForAnyValue";
    let result: Ternary = !decisive;
    for (const text of values) {
      const found = holds(text, subject);
      if (found === decisive) return found;
      if (found === "unknown") result = found;
    }
    return result;
  };
