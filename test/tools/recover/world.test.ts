import { expect } from "chai";
import { worldOf } from "../../../tools/recover/world.ts";
import { settings } from "../../support/settings.ts";
import { resource } from "./support.ts";

const ORGANIZATION = resource("aws:organizations/organization:Organization", "organization", {
  id: "o-a1b2c3d4e5",
  outputs: { roots: [{ id: "r-ab12" }] },
});
const known = { id: "o-a1b2c3d4e5", rootId: "r-ab12" };

const organization = (resources: readonly (typeof ORGANIZATION)[], overrides = {}) =>
  worldOf("test", { deployment: { resources } }, settings(overrides)).organization;

describe("what ids may follow from", () => {
  it("is the organization that is recorded, or adopted", () => {
    expect(organization([ORGANIZATION])).to.deep.equal(known);
    expect(organization([], { organization: { adopt: known } })).to.deep.equal(known);
  });

  it("is no organization as long as there is none, or its root is not known", () => {
    expect(organization([])).to.equal(undefined);
    expect(organization([{ ...ORGANIZATION, outputs: {} }])).to.equal(undefined);
  });

  it("is what the settings say of the management account", () => {
    expect(worldOf("test", { deployment: {} }, settings())).to.include({
      homeRegion: "eu-west-1",
      managementAccountId: "111122223333",
    });
  });
});
