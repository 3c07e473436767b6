import { constants } from "node:buffer";
import { problemIn } from "./json-problem.ts";
import type { Problem } from "./problem.ts";
import { type Part, Splitter } from "./splitter.ts";
import { whyUnreadable } from "./why.ts";

export interface Value {
  readonly value: unknown;
  readonly line: number;
}

export interface Parsed {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
}

/** The greatest size, in bytes, of what cannot be cut: a text cannot be much longer. */
const MOST = Math.floor(constants.MAX_STRING_LENGTH / 2);

/**
 * The JSON in a file: one document, however it is laid out, or one on each line. Log files and lines are parsed part by
 * part, so that they may be of any size.
 */
export async function* jsonIn(pieces: AsyncIterable<Buffer>): AsyncGenerator<Parsed> {
  const splitter = new Splitter();
  let line = 1;
  let seen = 0;
  const parse = (part: Part): Parsed => {
    const found = parsed(part, line);
    line += found.lines - (part.isEnd ? 0 : 1);
    seen += found.values.length + found.problems.length;
    return found;
  };
  try {
    for await (const piece of pieces) {
      for (const part of splitter.push(piece)) yield parse(part);
      if (splitter.size <= MOST) continue;
      yield failed(`longer than ${MOST} bytes without an end`, line);
      return;
    }
  } catch (error) {
    yield failed(whyUnreadable(error), splitter.hasLines ? line : undefined);
    return;
  }
  yield parse(splitter.end());
  if (seen === 0) yield failed("empty");
}

const failed = (why: string, line?: number): Parsed => ({ values: [], problems: [{ why, line }] });

/** What a piece of a log file lacks to be one. */
const BEGINNING = '{"Records":[';
const END = "]}";

function parsed(
  { text, isBeginning, isEnd, isOneDocument }: Part,
  firstLine: number,
): Parsed & { lines: number } {
  const values: Value[] = [];
  const problems: Problem[] = [];
  const lines = isOneDocument ? [text] : text.split("\n");
  for (const [at, content] of lines.entries()) {
    if (content.trim() === "") continue;
    const before = at > 0 || isBeginning ? "" : BEGINNING;
    const after = at < lines.length - 1 || isEnd ? "" : END;
    const line = firstLine + at;
    const source = before + content + after;
    try {
      values.push({ value: JSON.parse(source), line });
    } catch {
      problems.push(problemIn(source, line));
    }
  }
  return { values, problems, lines: lines.length };
}
