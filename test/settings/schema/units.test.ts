import { itRefuses } from "../../support/settings.ts";

describe("a wrong value of the units", () => {
  itRefuses([
    [
      "a unit name with a slash",
      { units: { "a/b": {} } },
      'units["a/b"]: got the key "a/b", allowed: a unit name of letters, digits, spaces and . _ -, 128 at most, beginning with a letter or digit; fix: rename it',
    ],
    [
      "a unit id of another form",
      { units: { workloads: { units: { production: { id: "ou-1" } } } } },
      'units.workloads.units.production.id: got "ou-1", allowed: the id of an organizational unit; fix: write it like "ou-ab12-3cdefgh4"',
    ],
    [
      "a misspelled key deep in the units",
      { units: { workloads: { units: { production: { tag: {} } } } } },
      'units.workloads.units.production.tag: unknown key; did you mean "tags"?',
    ],
    [
      "a list of units",
      { units: ["security"] },
      "units: got a list, allowed: a map; fix: write its settings on the lines below it, indented",
    ],
  ]);
});
