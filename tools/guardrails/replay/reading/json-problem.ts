import type { Problem } from "./problem.ts";

/** What is wrong with a text that is no JSON, and in which line of a file if it begins in that one. */
export function problemIn(text: string, firstLine: number): Problem {
  const lines = text.trimEnd().split("\n");
  if (isBeginning(text)) return { why: "the JSON is cut", line: firstLine + lines.length - 1 };
  // The parser does not always say where: but up to the wrong line, what is there may be the beginning of JSON.
  let [right, wrong] = [0, lines.length];
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (isBeginning(lines.slice(0, middle).join("\n"))) right = middle;
    else wrong = middle;
  }
  return { why: "not JSON", line: firstLine + wrong - 1 };
}

/** Whether nothing is wrong with a text but that it ends. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.trimEnd().length;
  }
}
