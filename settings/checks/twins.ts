import { type Path, written } from "../path.ts";
import { type Problem, problem, shown } from "../problem.ts";

interface Entry {
  readonly path: Path;
  readonly value: string;
}

interface Rule {
  readonly allowed: string;
  readonly fix: string;
}

/** A problem for each value that stands somewhere before; `same` makes values equal that AWS takes for equal. */
export function twins(
  entries: readonly Entry[],
  { allowed, fix }: Rule,
  same = (value: string): string => value,
): Problem[] {
  const first = new Map<string, Path>();
  return entries.flatMap(({ path, value }) => {
    const before = first.get(same(value));
    if (before === undefined) {
      first.set(same(value), path);
      return [];
    }
    return [problem(path, { got: `${shown(value)} as in ${written(before)}`, allowed, fix }, [path, before])];
  });
}
