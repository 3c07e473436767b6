import type { Path } from "./path.ts";
import type { Unit } from "./schema/units.ts";

export interface PlacedUnit {
  /** As an account names it: `workloads/production`. */
  readonly name: string;
  /** Where it stands in the settings. */
  readonly path: Path;
  /** 1 for a unit right under the root. */
  readonly depth: number;
  readonly unit: Unit;
}

/** Every unit of the tree, each before the units inside it. */
export function unitsIn(
  units: Readonly<Record<string, Unit>>,
  above?: Pick<PlacedUnit, "name" | "path" | "depth">,
): PlacedUnit[] {
  return Object.entries(units).flatMap(([key, unit]) => {
    const placed = {
      name: above ? `${above.name}/${key}` : key,
      path: [...(above?.path ?? []), "units", key],
      depth: (above?.depth ?? 0) + 1,
      unit,
    };
    return [placed, ...unitsIn(unit.units ?? {}, placed)];
  });
}

/** Where a unit of this name stands, or would stand, in the settings. */
export const placeOfUnit = (name: string): Path => name.split("/").flatMap((key) => ["units", key]);
