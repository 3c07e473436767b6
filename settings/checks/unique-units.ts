import { unitsIn } from "../unit-tree.ts";
import type { Check } from "./check.ts";
import { twins } from "./twins.ts";

/** No unit is adopted twice. */
export const uniqueUnits: Check = ({ units = {} }) =>
  twins(
    unitsIn(units).flatMap(({ path, unit: { id } }) =>
      id === undefined ? [] : [{ path: [...path, "id"], value: id }],
    ),
    { allowed: "an id of its own", fix: "correct one of the two" },
  );
