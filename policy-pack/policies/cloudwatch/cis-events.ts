import type { LogEvent } from "../../values/filter-pattern.ts";

/** What the filters of a log group must find, and patterns that do and do not. */
export interface Sought {
  /** One of each kind of event that must be found. */
  readonly events: readonly LogEvent[];
  /** What a filter must not find, or its alarm says nothing. */
  readonly others: readonly LogEvent[];
  /** How to write it. */
  readonly pattern: string;
  /** Other ways to write it, by one filter or several together. */
  readonly alternatives: readonly (readonly string[])[];
  readonly nearMisses: readonly string[];
}

/** A call of no interest. */
export const ORDINARY: LogEvent = {
  eventSource: "ec2.amazonaws.com",
  eventName: "RunInstances",
  readOnly: "false",
};

/** Calls of one service by their names. */
export function calls(service: string, names: readonly string[]): Sought {
  const source = `${service}.amazonaws.com`;
  const of = (filter: string): string => `{ ($.eventSource = ${source}) && (${filter}) }`;
  const all = anyOf(names);
  const pattern = of(all);
  const half = Math.ceil(names.length / 2);
  const onlyDone = '$.userAgent != "the \\"robot\\"" && $.errorCode NOT EXISTS && $.readOnly IS FALSE';
  return {
    events: names.map((eventName) => ({ eventSource: source, eventName, readOnly: "false" })),
    others: [ORDINARY],
    pattern,
    alternatives: [
      [` {${anyOf([...names].reverse(), (name) => `"${name}"`).replaceAll(" ", "")}}\n`],
      [`{ ${anyOf(names, (name) => `"*${name.slice(1, 5)}*${name.slice(5)}"`)} }`],
      [`{ $.eventName = %${names.map((name) => `^${name}$`).join("|")}% }`],
      [`{ ${onlyDone}\n&& (${all}) }`],
      [`{ $.errorCode = never && $.eventName = never || ${all} }`],
      [of(anyOf(names.slice(0, half))), of(anyOf(names.slice(half)))],
    ],
    nearMisses: [
      ...names.map((missing) => of(anyOf(names.filter((name) => name !== missing)))),
      of(anyOf(names, (name) => name.toLowerCase())),
      of(anyOf(names, (name) => `..${name.slice(2)}`)),
      of(anyOf(names, (name) => `${name}s`)),
      of(anyOf(names, (name) => `s${name}`)),
      pattern.replace("amazonaws", "amaz.naws"),
      pattern.replaceAll("=", "!="),
      pattern.replaceAll("=", ">="),
      pattern.replaceAll("||", "&&"),
      pattern.replace(")", ""),
      `${pattern} }`,
      `${pattern} ERROR`,
      `ERROR ${pattern}`,
      pattern.slice(1),
      `{ ${onlyDone.replace("FALSE", "TRUE")} && (${all}) }`,
      `{ $.requestParameters.maxResults > 100 && (${all}) }`,
      "{ $.eventName = * }",
      of("$.eventName = %[%"),
      "",
    ],
  };
}

const anyOf = (names: readonly string[], written = (name: string): string => name): string =>
  names.map((name) => `($.eventName = ${written(name)})`).join(" || ");
