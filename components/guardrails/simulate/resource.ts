import { type Condition, namesUnknown } from "./condition.ts";
import { patternOf } from "./pattern.ts";
import { type Piece, piecesOf } from "./policy-text.ts";
import { not } from "./ternary.ts";
import { resourceTokens } from "./tokens.ts";

const EVERYTHING = "*";

/** That the request's resource is one of those, or none of them; nothing if every resource is. */
export function resourceCondition(patterns: readonly string[], isNegated: boolean): Condition[] {
  if (patterns.includes(EVERYTHING)) return isNegated ? [NEVER] : [];
  const { keys, matches } = patternOf(patterns.map(readResource), resourceTokens);
  return [
    {
      test: (subject) => {
        if (!subject.knowledge.isResourceKnown) return "unknown";
        const found = matches(subject.request.resource, subject);
        return isNegated ? not(found) : found;
      },
      about: (subject) => (subject.knowledge.isResourceKnown ? namesUnknown(keys, subject) : ["resource"]),
    },
  ];
}

const NEVER: Condition = { test: () => false, about: () => [] };

const PARTS = 6;

/** Variables stand in the last part only; whatever has fewer parts must leave them to a `*`. */
function readResource(value: string): readonly Piece[] {
  const pieces = piecesOf(value, true);
  const hasVariable = pieces.some(({ kind }) => kind === "variable");
  const parts = (hasVariable ? value.slice(0, value.indexOf("${")) : value).split(":");
  const isShort = parts.length < PARTS && (hasVariable || !parts.some((part) => part.endsWith("*")));
  if (parts[0] !== "arn" || isShort) throw new Error(`"${value}" is neither an ARN nor "${EVERYTHING}"`);
  return pieces;
}
