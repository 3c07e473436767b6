import { ANY, ANY_IN_PART, ONE, ONE_IN_PART, type Token } from "./glob.ts";
import type { Resolved } from "./pattern.ts";

/** How the pieces of a value are matched. */
export type Tokenize = (pieces: readonly Resolved[]) => Token[];

/** Wildcards match everything. */
export const textTokens: Tokenize = (pieces) =>
  pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    return piece.kind === "wildcard" && piece.sign === "?" ? ONE : ANY;
  });

export const caselessTokens: Tokenize = (pieces) =>
  textTokens(pieces).map((token) => (typeof token === "string" ? token.toLowerCase() : token));

/**
 * The six parts of an ARN are matched one by one, and only the last one may hold colons.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export const arnTokens: Tokenize = (pieces) => arnPieces(pieces, () => false);

/**
 * A `*` at the end of a part of a resource's ARN matches beyond the colon.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export const resourceTokens: Tokenize = (pieces) =>
  arnPieces(pieces, (next) => next === undefined || (next.kind === "text" && next.text.startsWith(":")));

const LAST_PART = 5;

function arnPieces(
  pieces: readonly Resolved[],
  leavesPart: (next: Resolved | undefined) => boolean,
): Token[] {
  let part = 0;
  return pieces.map((piece, at) => {
    if (piece.kind === "text") {
      part += piece.text.split(":").length - 1;
      return piece.text;
    }
    if (piece.kind === "anything") {
      part = LAST_PART;
      return ANY;
    }
    const inPart = part < LAST_PART;
    if (piece.sign === "?") return inPart ? ONE_IN_PART : ONE;
    return inPart && !leavesPart(pieces[at + 1]) ? ANY_IN_PART : ANY;
  });
}
