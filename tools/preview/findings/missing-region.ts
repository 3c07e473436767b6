import { isGlobal } from "./global-types.ts";
import { isOfAws, label, type Rule } from "./scene.ts";

/** Without its own `region`, a resource would move when the provider's region changes. */
export const missingRegion: Rule = ({ resources }) =>
  resources
    .filter((resource) => isOfAws(resource) && resource.region === null && !isGlobal(resource.type))
    .map((resource) => ({
      rule: "missing-region",
      level: "mandatory",
      urn: resource.urn,
      message: `${label(resource)} has no region of its own: give it the argument \`region\``,
    }));
