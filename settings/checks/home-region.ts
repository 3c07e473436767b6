import { problem, shown } from "../problem.ts";
import type { Check } from "./check.ts";

/** The home region is governed. */
export const homeRegion: Check = ({ regions: { home, governed } = {} }) => {
  if (home === undefined || governed === undefined || governed.includes(home)) return [];
  const path = ["regions", "home"];
  const wrong = {
    got: shown(home),
    allowed: "one of regions.governed",
    fix: `add ${shown(home)} to regions.governed, or choose a home among them`,
  };
  return [problem(path, wrong, [path, ["regions", "governed"]])];
};
