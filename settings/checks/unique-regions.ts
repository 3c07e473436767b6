import type { Check } from "./check.ts";
import { twins } from "./twins.ts";

/** Every governed region is named once. */
export const uniqueRegions: Check = ({ regions: { governed = [] } = {} }) =>
  twins(
    governed.map((value, index) => ({ path: ["regions", "governed", index], value })),
    { allowed: "each region once", fix: "leave it out" },
  );
