import { type Problem, nearest, problem, shown } from "../problem.ts";
import { placeOfUnit, unitsIn } from "../unit-tree.ts";
import type { Check } from "./check.ts";

/** Every account is in a unit that is there, or at the root. That `management` is at the root is a check of its own. */
export const accountUnits: Check = ({ accounts = {}, units }) => {
  if (!units) return [];
  const names = unitsIn(units).map(({ name }) => name);
  return Object.entries(accounts).flatMap(([key, { unit }]): Problem[] => {
    if (key === "management" || unit === "root" || names.includes(unit)) return [];
    const near = nearest(unit, names);
    const wrong = {
      got: shown(unit),
      allowed: '"root" or a unit of the section "units"',
      fix: near === undefined ? 'add the unit to "units", or name another' : `did you mean ${shown(near)}?`,
    };
    const path = ["accounts", key, "unit"];
    return [problem(path, wrong, [path, placeOfUnit(unit)])];
  });
};
