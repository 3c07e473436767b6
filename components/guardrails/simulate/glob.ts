/** What stands for characters that a pattern does not say: one or any number of them. */
export interface Wildcard {
  readonly many: boolean;
  /** Whether it also stands for colons, and so may leave its part of an ARN. */
  readonly colons: boolean;
}

export type Token = string | Wildcard;

export const ANY: Wildcard = { many: true, colons: true };
export const ANY_IN_PART: Wildcard = { many: true, colons: false };
export const ONE: Wildcard = { many: false, colons: true };
export const ONE_IN_PART: Wildcard = { many: false, colons: false };

/** `*` and `?` as wildcards, everything else as itself. */
export const globTokens = (pattern: string): Token[] =>
  pattern
    .split(/([*?])/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "*" ? ANY : piece === "?" ? ONE : piece));

/**
 * Whether the tokens match the whole text. After a mismatch only the last run of characters needs to grow, and the last
 * run that may leave its part once that one cannot: what comes earlier has been matched as early as can be.
 */
export function matches(tokens: readonly Token[], text: string): boolean {
  let at = 0;
  let from = 0;
  let run = -1;
  let runEnd = 0;
  let partRun = -1;
  let partRunEnd = 0;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) {
      if (from === text.length) return true;
    } else if (typeof token === "string") {
      if (text.startsWith(token, from)) {
        from += token.length;
        at++;
        continue;
      }
    } else if (token.many) {
      if (token.colons) {
        run = at;
        runEnd = from;
        partRun = -1;
      } else {
        partRun = at;
        partRunEnd = from;
      }
      at++;
      continue;
    } else if (from < text.length && (token.colons || text[from] !== ":")) {
      from++;
      at++;
      continue;
    }
    if (partRun !== -1 && partRunEnd < text.length && text[partRunEnd] !== ":") {
      from = ++partRunEnd;
      at = partRun + 1;
    } else if (run !== -1 && runEnd < text.length) {
      from = ++runEnd;
      at = run + 1;
    } else {
      return false;
    }
  }
}
