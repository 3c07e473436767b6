import { isOfAws, label, type Rule } from "./scene.ts";

/** Without an explicit provider, a resource would land in whatever account the credentials at hand belong to. */
export const missingAccount: Rule = ({ resources }) =>
  resources
    .filter((resource) => isOfAws(resource) && resource.provider === null)
    .map((resource) => ({
      rule: "missing-account",
      level: "mandatory",
      urn: resource.urn,
      message: `${label(resource)} has no explicit provider, so its account is left to chance: give it the account's provider`,
    }));
