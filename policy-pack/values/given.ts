import { readOr } from "./unknown.ts";
import { at, isEmpty } from "./values.ts";

/**
 * Whether something is said at a path. What another resource will tell is said, though nobody knows it yet: it is
 * judged once more when it is known, before anything is made of it.
 */
export function isGiven(value: unknown, ...path: readonly [...string[], string]): boolean {
  const block = at(value, ...path.slice(0, -1));
  const said = readOr(() => at(block, path.at(-1) ?? ""));
  return "unknown" in said || !isEmpty(said.value);
}
