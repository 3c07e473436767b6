/** A configuration that cannot be followed, with everything that is wrong with it. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      [
        `The policies' configuration has ${problems.length === 1 ? "a mistake" : `${problems.length} mistakes`}:`,
        ...problems.map((problem) => `  - ${problem}`),
        "Nothing was judged. Correct the configuration and run again.",
      ].join("\n"),
    );
    this.name = "ConfigurationError";
    this.problems = problems;
  }
}

/** Takes down what is wrong at a place. */
export type Note = (place: string, wrong: string) => void;

/** What kind of thing a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : `the ${typeof value} ${JSON.stringify(value)}`;
}

export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Notes every key that means nothing here. */
export function refuseOthers(tree: Tree, place: string, allowed: readonly string[], note: Note): void {
  for (const key of Object.keys(tree)) {
    if (!allowed.includes(key))
      note(`${place}.${key}`, `means nothing here; allowed are ${allowed.join(", ")}`);
  }
}
