import { expect } from "chai";
import { type Configuration, configurationOf } from "../../../policy-pack/configuration/configuration.ts";
import { entriesOf } from "../../../policy-pack/configuration/entries.ts";
import { ConfigurationError } from "../../../policy-pack/configuration/problems.ts";
import { VARIETY } from "../support/policies.ts";

const SURROUNDINGS = {
  today: "2026-11-21",
  readJson: (path: string): unknown => {
    throw new Error(`no such file: ${path}`);
  },
};

/** Reads a configuration as a file says it. */
function configured(file: object): Configuration {
  const problems: string[] = [];
  const entries = entriesOf(file, VARIETY, (place, wrong) => problems.push(`${place}: ${wrong}`));
  if (problems.length > 0) throw new ConfigurationError(problems);
  return configurationOf(entries, VARIETY, SURROUNDINGS);
}

const levelsOf = (file: object): Record<string, string> => {
  const { levelOf } = configured(file);
  return Object.fromEntries(VARIETY.map((policy) => [policy.id, levelOf(policy)]));
};

function problemsOf(file: object): readonly string[] {
  try {
    configured(file);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  throw new Error("the configuration was taken");
}

const [TRAIL, GROUP, ADDON, TUNED] = VARIETY.map(({ id }) => id) as [string, string, string, string];

describe("levels", () => {
  it("follow the preset", () => {
    const baseline = { [TRAIL]: "mandatory", [GROUP]: "advisory", [ADDON]: "disabled", [TUNED]: "mandatory" };
    expect(levelsOf({})).to.deep.equal(baseline);
    expect(levelsOf({ settings: { preset: "baseline" } })).to.deep.equal(baseline);
    expect(levelsOf({ settings: { preset: "all" } })).to.deep.equal({ ...baseline, [ADDON]: "advisory" });
    const ofLandingZone = {
      [TRAIL]: "mandatory",
      [GROUP]: "mandatory",
      [ADDON]: "disabled",
      [TUNED]: "mandatory",
    };
    expect(levelsOf({ settings: { preset: "landing-zone" } })).to.deep.equal(ofLandingZone);
  });

  it("of a framework's preset ask only for what serves it", () => {
    const ids = (preset: string) =>
      Object.entries(levelsOf({ settings: { preset } }))
        .filter(([, level]) => level === "mandatory")
        .map(([id]) => id);
    expect(ids("cis")).to.deep.equal([TRAIL]);
    expect(ids("pci")).to.deep.equal([TRAIL, GROUP]);
    expect(ids("nist")).to.deep.equal([TRAIL, GROUP]);
    expect(ids("hipaa")).to.deep.equal([TRAIL, GROUP]);
  });

  it("may be given to groups, of which the last counts", () => {
    const levels = {
      "severity:high": "advisory",
      "service:CloudTrail": "disabled",
      "framework:cis-3.0": "mandatory",
    };
    expect(levelsOf({ settings: { levels } })[TRAIL]).to.equal("mandatory");
    const turned = { "framework:cis-3.0": "mandatory", "service:CloudTrail": "disabled" };
    expect(levelsOf({ settings: { levels: turned } })[TRAIL]).to.equal("disabled");
    expect(levelsOf({ settings: { levels: { "tag:cis-3.0:3.1": "advisory" } } })[TRAIL]).to.equal("advisory");
    expect(levelsOf({ settings: { levels: { "tag:opt-in": "mandatory" } } })[ADDON]).to.equal("mandatory");
  });

  it("given to one policy count more than those of its groups", () => {
    const levels = { [TRAIL]: "disabled", "severity:high": "mandatory" };
    expect(levelsOf({ settings: { levels } })[TRAIL]).to.equal("disabled");
  });

  it("given Pulumi's own way count most", () => {
    const settings = { levels: { [TRAIL]: "disabled" } };
    expect(levelsOf({ settings, [TRAIL]: "advisory" })[TRAIL]).to.equal("advisory");
    expect(levelsOf({ settings, [TRAIL]: { enforcementLevel: "advisory" } })[TRAIL]).to.equal("advisory");
    expect(levelsOf({ all: "disabled", [GROUP]: "mandatory" })).to.deep.equal({
      [TRAIL]: "disabled",
      [GROUP]: "mandatory",
      [ADDON]: "disabled",
      [TUNED]: "disabled",
    });
  });

  it("that would mend stop what has no remedy, when given to a group", () => {
    const levels = levelsOf({
      settings: { levels: { "severity:medium": "remediate", "severity:high": "remediate" } },
    });
    expect(levels[GROUP]).to.equal("remediate");
    expect(levels[TRAIL]).to.equal("mandatory");
  });
});

describe("parameters", () => {
  const valuesOf = (file: object) => configured(file).parametersOf(VARIETY[3]!);

  it("have their standards, and what a configuration says over them", () => {
    expect(valuesOf({})).to.deep.equal({ minimumDays: 365, names: ["audit"] });
    expect(valuesOf({ [TUNED]: { minimumDays: 30 } })).to.deep.equal({ minimumDays: 30, names: ["audit"] });
  });
});

describe("a configuration with mistakes", () => {
  it("is refused with all of them at once", () => {
    const file = {
      "cloudtrial-multi-region": "mandatory",
      [GROUP]: { minimumDays: 3 },
      [TRAIL]: "remediate",
      [TUNED]: { minimumDays: "30", names: [], days: 1 },
      settings: {
        preset: "cis-3",
        mode: "strict",
        levels: {
          "cloudtrail-multiregion": "mandatory",
          [TRAIL]: "remediate",
          [ADDON]: "strict",
          "severity:urgent": "advisory",
          "team:payments": "advisory",
        },
        exemptions: [
          { policy: TRAIL, name: "a-*", reason: "It is a copy.", until: "2026-11-20" },
          { policy: "nothing", reason: " ", until: "soon", owner: "me" },
          "all",
        ],
        baseline: { version: 7, findings: [] },
      },
    };
    expect(problemsOf(file)).to.deep.equal([
      'cloudtrial-multi-region: no policy has this name. Did you mean "cloudtrail-multi-region"?',
      "settings.mode: means nothing here; allowed are preset, levels, exemptions, baseline",
      'settings.preset: must be one of baseline, cis, pci, hipaa, nist, all, landing-zone, got the string "cis-3"',
      'settings.levels["cloudtrail-multiregion"]: no policy has this name. Did you mean "cloudtrail-multi-region"?',
      'settings.levels["cloudtrail-multi-region"]: this policy has no remedy; allowed are disabled, advisory, mandatory',
      'settings.levels["eks-observability-addon"]: the level must be one of disabled, advisory, mandatory, remediate, got the string "strict"',
      'settings.levels["severity:urgent"]: no severity has this name. Allowed are critical, high, medium, low.',
      'settings.levels["team:payments"]: no such group; allowed are service:, severity:, framework:, tag:',
      "settings.exemptions[0].until: 2026-11-20 is over: put the matter right, or decide anew",
      "settings.exemptions[1].owner: means nothing here; allowed are policy, urn, type, name, reason, until",
      "settings.exemptions[1].policy: no policy has this name.",
      "settings.exemptions[1]: must say where: one of urn, type, name at least",
      'settings.exemptions[1].reason: must say why in a sentence, got the string " "',
      'settings.exemptions[1].until: must be a day such as "2027-01-31", got the string "soon"',
      'settings.exemptions[2]: must be a map with policy, urn, type, name, reason, until, got the string "all"',
      "settings.baseline.version: is of another version: this pack reads version 1, got the number 7; make it anew",
      "log-group-retention-set.minimumDays: means nothing here: this policy has no parameters",
      "with-parameters.days: means nothing here; allowed are minimumDays, names",
      'with-parameters.minimumDays: must be a whole number from 1 up (days), got the string "30"',
      "with-parameters.names: must be a list of words (names of groups), got a list",
      "cloudtrail-multi-region: this policy has no remedy; allowed are disabled, advisory, mandatory",
    ]);
  });

  it("is refused where its form is another one", () => {
    expect(problemsOf({ settings: { levels: [], exemptions: {}, baseline: "there.json" } })).to.deep.equal([
      "settings.levels: must be a map of policies and groups to levels, got a list",
      "settings.exemptions: must be a list, got a map",
      "settings.baseline: cannot be read: no such file: there.json",
    ]);
    expect(problemsOf({ [TRAIL]: 3, [GROUP]: { enforcementLevel: "loud" } })).to.deep.equal([
      "cloudtrail-multi-region: must be a level or a map, got the number 3",
      'log-group-retention-set: the level must be one of disabled, advisory, mandatory, remediate, got the string "loud"',
    ]);
    expect(problemsOf([])).to.deep.equal(["the configuration: must be a map by policy, got a list"]);
  });

  it("is told in one message", () => {
    expect(() => configured({ settings: { preset: "x" } })).to.throw(
      "The policies' configuration has a mistake:\n  - settings.preset: must be one of",
    );
  });
});
