import type { Pattern } from "../pattern.ts";

/** Reads the values that a condition compares with; throws for one that the operator cannot have. */
export type Compare = (values: readonly string[]) => Pattern;

/** How a condition operator compares, without `IfExists` and set operators. */
export interface Operator {
  readonly compare: Compare;
  /** Whether it holds where the comparison does not. */
  readonly isNegated: boolean;
}

export const positive = (compare: Compare): Operator => ({ compare, isNegated: false });

export const negated = (compare: Compare): Operator => ({ compare, isNegated: true });

/** Compares with each value by itself, once it is read. */
export const comparing =
  <Read>(
    what: string,
    read: (value: string) => Read | undefined,
    holds: (given: Read, value: Read) => boolean,
  ): Compare =>
  (values) => {
    const wanted = values.map((value) => {
      const known = read(value);
      if (known === undefined) throw new Error(`"${value}" is not ${what}`);
      return known;
    });
    return {
      keys: [],
      matches: (text) => {
        const given = read(text);
        return given !== undefined && wanted.some((value) => holds(given, value));
      },
    };
  };
