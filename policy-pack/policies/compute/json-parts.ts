/**
 * What stands at a path of a JSON document, entering the items of lists on the way. The provider decodes these documents
 * without regard to the case of keys, so `LogConfiguration` is as good as `logConfiguration`.
 */
export function partsAt(value: unknown, ...[key, ...path]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => partsAt(item, ...under(key), ...path));
  if (key === undefined) return value === undefined || value === null ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  const written = Object.keys(value).find((each) => each.toLowerCase() === key.toLowerCase());
  return written === undefined ? [] : partsAt((value as Record<string, unknown>)[written], ...path);
}

const under = (key: string | undefined): readonly string[] => (key === undefined ? [] : [key]);

/** Whether a container says which driver takes its log. */
export const hasLogDriver = (container: unknown): boolean =>
  partsAt(container, "logConfiguration", "logDriver").some((driver) => driver !== "");
