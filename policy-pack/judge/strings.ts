import { knownOf } from "../values/unknown.ts";

/** All known texts in a value, at any depth. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) =>
    stringsIn(knownOf(() => (value as Record<string, unknown>)[key])),
  );
}
