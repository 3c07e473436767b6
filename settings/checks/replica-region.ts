import { problem, shown } from "../problem.ts";
import type { Check } from "./check.ts";

/** The second copy of the archive is not where the first one is. */
export const replicaRegion: Check = ({ regions, archive }) => {
  const region = archive?.replica?.region;
  if (region === undefined || region !== regions?.home) return [];
  const path = ["archive", "replica", "region"];
  const allowed = "another region than regions.home, so that one of the two outlives the other";
  return [problem(path, { got: shown(region), allowed, fix: "choose another region" })];
};
