import { readOr } from "../values/unknown.ts";

/** All known texts in a value, at any depth. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const read = readOr(() => (value as Record<string, unknown>)[key]);
    return "value" in read ? stringsIn(read.value) : [];
  });
}
