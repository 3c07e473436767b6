import { expect } from "chai";
import { placeOfUnit, unitsIn } from "../../settings/unit-tree.ts";
import { settings } from "../support/settings.ts";

describe("unitsIn", () => {
  it("lists every unit, each before those inside it, with its place and depth", () => {
    expect(
      unitsIn(settings().units).map(({ name, path, depth }) => [name, path.join("."), depth]),
    ).to.deep.equal([
      ["security", "units.security", 1],
      ["workloads", "units.workloads", 1],
      ["workloads/production", "units.workloads.units.production", 2],
    ]);
  });

  it("agrees with the place of a name", () => {
    for (const { name, path } of unitsIn(settings().units)) {
      expect(placeOfUnit(name)).to.deep.equal(path);
    }
  });
});
