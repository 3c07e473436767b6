import { type Key, keyOf } from "./keys.ts";

/** A piece of a value of a policy: fixed text, a wildcard, or what a condition key holds. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "wildcard"; readonly sign: "*" | "?" }
  | { readonly kind: "variable"; readonly key: Key; readonly fallback: string | undefined };

const VARIABLE = /^([^\s,'{}]+)(?:, '([^']*)')?$/;

/** `${*}`, `${?}` and `${$}` stand for the signs themselves. */
const SIGNS = ["*", "?", "$"];

/**
 * The pieces of a value, with `*` and `?` as wildcards or as themselves.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function piecesOf(value: string, wildcards: boolean): Piece[] {
  const pieces: Piece[] = [];
  let text = "";
  const add = (piece: Piece): void => {
    if (text !== "") pieces.push({ kind: "text", text });
    text = "";
    pieces.push(piece);
  };
  for (let at = 0; at < value.length; at++) {
    const sign = value.charAt(at);
    if (sign === "$" && value[at + 1] === "{") {
      const end = value.indexOf("}", at);
      const name = end === -1 ? "" : value.slice(at + 2, end);
      if (SIGNS.includes(name)) text += name;
      else add(variable(name, value));
      at = end;
    } else if (wildcards && (sign === "*" || sign === "?")) {
      add({ kind: "wildcard", sign });
    } else {
      text += sign;
    }
  }
  if (text !== "") pieces.push({ kind: "text", text });
  return pieces;
}

function variable(name: string, value: string): Piece {
  const [, key, fallback] = VARIABLE.exec(name) ?? [];
  if (key === undefined) throw new Error(`"${value}" has a policy variable that cannot be read`);
  return { kind: "variable", key: keyOf(key), fallback };
}
