/** The items of a list without those that are nothing, as a state may hold; none for anything else. */
export const list = <Item>(value: readonly Item[] | null | undefined): readonly NonNullable<Item>[] =>
  Array.isArray(value)
    ? (value as readonly Item[]).filter((item) => item !== null && item !== undefined)
    : [];

/** A text; the empty one for anything else. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Whether nothing is said: missing, null, or a text or list without anything in it. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** The number that a value is or spells; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

/** What a JSON text or an object says; undefined where it is neither. */
export function parsed(value: unknown): unknown {
  if (typeof value !== "string") return typeof value === "object" && value !== null ? value : undefined;
  try {
    return JSON.parse(value);
  } catch {
    // A text that is no JSON says nothing: each policy decides what that means.
    return undefined;
  }
}

/** What stands at a path of a parsed document; undefined where nothing does. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}
