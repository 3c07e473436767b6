/** Where a value stands in the settings, key by key. */
export type Path = readonly PropertyKey[];

/** As a person would write it: `accounts.payments.email`, `regions.governed[1]`, `units["Big Unit"]`. */
export function written(path: Path): string {
  if (path.length === 0) return "all settings";
  return path.reduce<string>((before, key) => {
    if (typeof key === "number") return `${before}[${key}]`;
    const name = String(key);
    if (!/^[\w-]+$/.test(name)) return `${before}[${JSON.stringify(name)}]`;
    return before ? `${before}.${name}` : name;
  }, "");
}

/** Whether a place is `outer` or lies in it. */
export const within = (outer: Path, place: Path): boolean =>
  outer.every((key, index) => key === place[index]);
