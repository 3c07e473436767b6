import { itRefuses } from "../../support/settings.ts";

const REGIONS = "an AWS region code";

describe("a wrong value of the regions", () => {
  itRefuses([
    [
      "a misspelled home",
      { regions: { home: "eu-wst-1" } },
      `regions.home: got "eu-wst-1", allowed: ${REGIONS}; fix: did you mean "eu-west-1"?`,
    ],
    [
      "a region that is none",
      { regions: { governed: ["eu-west-1", "the-moon"] } },
      `regions.governed[1]: got "the-moon", allowed: ${REGIONS}; fix: write it like "eu-west-1"`,
    ],
    [
      "one region in place of a list",
      { regions: { governed: "eu-west-1" } },
      'regions.governed: got "eu-west-1", allowed: a list; fix: write it as a list: ["eu-west-1"]',
    ],
    [
      "no governed region",
      { regions: { governed: [] } },
      "regions.governed: got an empty list, allowed: at least one region; fix: write one item a line, each after a hyphen",
    ],
  ]);
});
