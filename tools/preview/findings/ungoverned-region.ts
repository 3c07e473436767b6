import { UNKNOWN } from "../plan.ts";
import { isOfAws, label, type Rule } from "./scene.ts";

/** Resources stand only where the settings say. */
export const ungovernedRegion: Rule = ({ resources, regions }) =>
  resources
    .filter(({ region }) => region !== null && region !== UNKNOWN && !regions.includes(region))
    .filter(isOfAws)
    .map((resource) => ({
      rule: "ungoverned-region",
      level: "mandatory",
      urn: resource.urn,
      message: `${label(resource)} stands in ${String(resource.region)}, which is neither governed nor the replica's region (${regions.join(", ")})`,
    }));
