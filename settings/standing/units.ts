import { within } from "../path.ts";
import { type PlacedUnit, unitsIn } from "../unit-tree.ts";
import type { Comparison, Refusal } from "./refusal.ts";

/** Units that were there stay, under their names and the way they came. */
export const units: Comparison = (before, after) => {
  const now = new Map(unitsIn(after.units).map((placed) => [placed.name, placed]));
  const was = unitsIn(before.units);
  const gone = was.filter(({ name }) => !now.has(name));
  // With a unit goes all that is inside it, which needs no line of its own.
  const topmost = gone.filter(
    ({ path }) => !gone.some((other) => other.path.length < path.length && within(other.path, path)),
  );
  return [
    ...topmost.map(({ name, path }) => ({
      place: path,
      message: `leaving "${name}" out, renaming or moving it would delete a protected unit; \`pulumi state unprotect\` and then \`pulumi state delete\` let it go, and it stays in AWS`,
    })),
    ...was.flatMap((placed) => changed(placed, now.get(placed.name))),
  ];
};

function changed({ name, path, unit }: PlacedUnit, is: PlacedUnit | undefined): Refusal[] {
  if (!is || unit.id === is.unit.id) return [];
  const kept = unit.id === undefined ? 'leave "id" out, because it was created' : `keep the id "${unit.id}"`;
  return [
    { place: [...path, "id"], message: `another id would replace the protected unit "${name}"; ${kept}` },
  ];
}
