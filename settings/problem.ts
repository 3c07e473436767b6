import { closest, distance } from "fastest-levenshtein";
import { type Path, written } from "./path.ts";

/** One thing that is wrong with the settings. */
export interface Problem {
  readonly path: Path;
  /** What is wrong with it and how to put it right, in one line. */
  readonly message: string;
  /** The places that the verdict rests on: where one of them could not be read, there is no verdict. */
  readonly restsOn: readonly Path[];
}

interface Wrong {
  /** The value, as `shown` writes it. */
  readonly got: string;
  readonly allowed: string;
  readonly fix: string;
}

/** A wrong value. The verdict rests on itself alone, unless `restsOn` says otherwise. */
export const problem = (path: Path, wrong: Wrong, restsOn: readonly Path[] = [path]): Problem => ({
  path,
  message: `got ${wrong.got}, allowed: ${wrong.allowed}; fix: ${wrong.fix}`,
  restsOn,
});

export const lineOf = ({ path, message }: Problem): string => `${written(path)}: ${message}`;

const LONGEST_SHOWN = 60;

/** A value in a few characters, on one line; maps and lists are never written out. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "a map";
  const whole = JSON.stringify(value);
  return whole.length <= LONGEST_SHOWN ? whole : `${whole.slice(0, LONGEST_SHOWN)}...`;
}

/** The choice that was probably meant, if any comes near. */
export function nearest(got: string, all: readonly string[]): string | undefined {
  if (all.length === 0) return undefined;
  const found = closest(got.toLowerCase(), all);
  // Two letters of five wrong, such as two that changed places, is a typing mistake; more is another word.
  const tolerated = Math.round(Math.max(got.length, found.length) * 0.4);
  return distance(got.toLowerCase(), found.toLowerCase()) <= tolerated ? found : undefined;
}

/** `"a", "b", "c"`. */
export const listed = (all: readonly (string | number)[]): string =>
  all.map((one) => JSON.stringify(one)).join(", ");
