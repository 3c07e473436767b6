import { matches } from "./glob.ts";
import { type Key, valueOf } from "./keys.ts";
import type { Piece } from "./policy-text.ts";
import type { Subject } from "./subject.ts";
import type { Ternary } from "./ternary.ts";
import type { Tokenize } from "./tokens.ts";

/** A piece once variables have their values; `anything` stands for one whose value is not known. */
export type Resolved = Exclude<Piece, { kind: "variable" }> | { readonly kind: "anything" };

/** Values of a policy that a text may match, and the condition keys that they take values of. */
export interface Pattern {
  readonly keys: readonly Key[];
  readonly matches: (text: string, subject: Subject) => Ternary;
}

/** Matches what any of the values matches. Values without variables are made ready once and for all. */
export function patternOf(values: readonly (readonly Piece[])[], tokenize: Tokenize): Pattern {
  const texts = new Set<string>();
  const patterns: Pattern[] = [];
  for (const pieces of values) {
    const fixed = pieces.flatMap((piece) => (piece.kind === "variable" ? [] : [piece]));
    const tokens = tokenize(fixed);
    const keys = pieces.flatMap((piece) => (piece.kind === "variable" ? [piece.key] : []));
    if (keys.length > 0) patterns.push({ keys, matches: withVariables(pieces, tokenize) });
    else if (tokens.every((token) => typeof token === "string")) texts.add(tokens.join(""));
    else patterns.push({ keys, matches: (text) => matches(tokens, text) });
  }
  return {
    keys: patterns.flatMap(({ keys }) => keys),
    matches: (text, subject) => {
      if (texts.has(text)) return true;
      let result: Ternary = false;
      for (const pattern of patterns) {
        const value = pattern.matches(text, subject);
        if (value === true) return true;
        if (value === "unknown") result = value;
      }
      return result;
    },
  };
}

/** Nothing matches a variable without a value (…/reference_policies_variables.html#policy-vars-no-value). */
function withVariables(pieces: readonly Piece[], tokenize: Tokenize): Pattern["matches"] {
  return (text, subject) => {
    const resolved: Resolved[] = [];
    for (const piece of pieces) {
      const found = piece.kind === "variable" ? resolve(piece, subject) : piece;
      if (found === undefined) return false;
      resolved.push(found);
    }
    const isUnknown = resolved.some(({ kind }) => kind === "anything");
    return matches(tokenize(resolved), text) && (isUnknown ? "unknown" : true);
  };
}

function resolve({ key, fallback }: Piece & { kind: "variable" }, subject: Subject): Resolved | undefined {
  const value = valueOf(key, subject) ?? fallback;
  if (value === undefined) return undefined;
  // It is not known, or a list, and AWS does not say what a variable stands for that has several values.
  if (typeof value !== "string") return { kind: "anything" };
  return { kind: "text", text: value };
}
