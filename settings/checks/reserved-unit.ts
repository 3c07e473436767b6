import { problem } from "../problem.ts";
import type { Check } from "./check.ts";

/** No unit takes the word that accounts use for the organization's root. */
export const reservedUnit: Check = ({ units = {} }) => {
  if (!Object.hasOwn(units, "root")) return [];
  const allowed = 'any other name: an account with "unit: root" is right under the organization\'s root';
  return [problem(["units", "root"], { got: 'the key "root"', allowed, fix: "rename it" }, [])];
};
