/** What a configuration may say about a policy: a whole number from 1 up, or a list of words. */
export interface Parameter<Value extends number | readonly string[]> {
  readonly default: Value;
  /** What it means, with its unit. */
  readonly what: string;
}

export type Parameters = Readonly<Record<string, Parameter<number> | Parameter<readonly string[]>>>;

/** The values that hold, by the names of the parameters. */
export type Chosen<Declared extends Parameters> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Parameter<number> ? number : readonly string[];
};

/** A whole number from 1 up. */
export const wholeNumber = (standard: number, what: string): Parameter<number> => ({
  default: standard,
  what,
});

/** A list of words. */
export const words = (standard: readonly string[], what: string): Parameter<readonly string[]> => ({
  default: standard,
  what,
});

/** The standard values. */
export const standardOf = <Declared extends Parameters>(declared: Declared): Chosen<Declared> =>
  Object.fromEntries(
    Object.entries(declared).map(([name, parameter]) => [name, parameter.default]),
  ) as Chosen<Declared>;
