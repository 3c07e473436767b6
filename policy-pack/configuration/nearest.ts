import { closest, distance } from "fastest-levenshtein";

/** The name that was probably meant, as a question; nothing where none comes near. */
export function didYouMean(got: string, all: readonly string[]): string {
  if (all.length === 0) return "";
  const found = closest(got, all);
  const tolerated = Math.round(Math.max(got.length, found.length) * 0.4);
  return distance(got, found) <= tolerated ? ` Did you mean "${found}"?` : "";
}
