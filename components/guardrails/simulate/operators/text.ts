import { patternOf } from "../pattern.ts";
import { piecesOf } from "../policy-text.ts";
import { arnTokens, caselessTokens, textTokens } from "../tokens.ts";
import type { Compare } from "./operator.ts";

export const equals: Compare = (values) =>
  patternOf(
    values.map((value) => piecesOf(value, false)),
    textTokens,
  );

export const equalsIgnoringCase: Compare = (values) => {
  const { keys, matches } = patternOf(
    values.map((value) => piecesOf(value, false)),
    caselessTokens,
  );
  return { keys, matches: (text, subject) => matches(text.toLowerCase(), subject) };
};

export const like: Compare = (values) =>
  patternOf(
    values.map((value) => piecesOf(value, true)),
    textTokens,
  );

/** `ArnEquals` and `ArnLike` behave identically. */
export const arnLike: Compare = (values) =>
  patternOf(
    values.map((value) => {
      const pieces = piecesOf(value, true);
      const isFixed = pieces.every(({ kind }) => kind !== "variable");
      if (isFixed && value.split(":").length < 6) throw new Error(`"${value}" is not an ARN of six parts`);
      return pieces;
    }),
    arnTokens,
  );

const BOOLEANS = ["true", "false"];

export const bool: Compare = (values) => {
  const wrong = values.find((value) => !value.includes("${") && !BOOLEANS.includes(value.toLowerCase()));
  if (wrong !== undefined) throw new Error(`"${wrong}" is neither true nor false`);
  return equalsIgnoringCase(values);
};
