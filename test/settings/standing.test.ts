import { expect } from "chai";
import { written } from "../../settings/path.ts";
import { refusals } from "../../settings/standing.ts";
import { settings } from "../support/settings.ts";

type Overrides = Record<string, unknown>;

/** A line for each refusal of going from one set of overrides to another. */
const between = (before: Overrides, after: Overrides) =>
  refusals(settings(before), settings(after)).map(({ place, message }) => `${written(place)}: ${message}`);

describe("settings of a stack that stands", () => {
  it("may stay as they are, grow and be tuned", () => {
    const grown = {
      regions: { governed: ["us-east-1", "eu-west-1", "eu-north-1"] },
      units: { sandbox: {}, workloads: { units: { development: {} }, tags: { a: "b" } } },
      accounts: { orders: { email: "orders@example.com" }, payments: { unit: "workloads" } },
      archive: {
        lock: { mode: "compliance", days: 30 },
        replica: { region: "eu-central-1" },
        retention: { network: { expireAfterDays: 30 } },
      },
      trail: { insights: [], logGroupRetentionDays: 30 },
      organization: { tags: { a: "b" } },
    };
    expect(between({}, {})).to.deep.equal([]);
    expect(between({}, grown)).to.deep.equal([]);
  });

  it("are not compared to those of another organization", () => {
    const other = {
      accounts: { management: { id: "999988887777" }, payments: undefined },
      trail: { name: "other" },
    };
    expect(between({}, other)).to.deep.equal([]);
  });

  it("tell every section's refusals, in the order of the sections", () => {
    const after = {
      organization: {
        prefix: "other",
        adopt: { id: "o-a1b2c3d4e5", rootId: "r-ab12" },
        centralRootAccess: false,
      },
      regions: { governed: ["eu-west-1"] },
      units: { sandbox: {}, workloads: { units: { production: undefined } } },
      accounts: { payments: undefined },
      trail: { name: "other" },
    };
    expect(between({}, after).map((line) => line.split(":")[0])).to.deep.equal([
      "organization.adopt",
      "organization.centralRootAccess",
      "regions.governed",
      "units.workloads.units.production",
      "accounts.payments",
      "organization.prefix",
      "trail.name",
    ]);
  });
});
