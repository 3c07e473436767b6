import { expect } from "chai";
import { ACCOUNT } from "../world/accounts.ts";
import { TRUST, UNIT } from "../world/rules/organizations.ts";
import type { World } from "../world/world.ts";
import {
  type LandingZone,
  landingZone,
  organizationBefore,
  settingsOf,
  succeeded,
} from "../support/landing-zone.ts";
import { mandatoryOf, OWN_PACK } from "../support/own-pack.ts";

const FOREIGN = { account: "111111111111", region: "" };
const SCP = "aws:organizations/policy:Policy";

/** What somebody else has in the organization and the settings do not name. */
function foreignThings(world: World): void {
  world.seed({
    ...FOREIGN,
    type: TRUST,
    id: "backup.amazonaws.com",
    inputs: { servicePrincipal: "backup.amazonaws.com" },
  });
  world.seed({ ...FOREIGN, type: SCP, id: "p-foreign1", inputs: { name: "theirs" } });
  world.seed({
    ...FOREIGN,
    type: UNIT,
    id: "ou-ab12-f0re1gn0",
    inputs: { name: "theirs", parentId: "r-ab12" },
  });
  const inputs = {
    wasThere: true,
    parentId: "ou-ab12-f0re1gn0",
    email: "theirs@example.com",
    tags: { theirs: "yes" },
  };
  world.seed({ ...FOREIGN, type: ACCOUNT, id: "700000000001", inputs });
}

describe("the stack prod, adopted", function () {
  this.timeout(240_000);
  const raw = settingsOf("prod");
  let zone: LandingZone;
  before(async () => {
    zone = await landingZone(raw, {
      before: (world) => {
        organizationBefore(raw)(world);
        foreignThings(world);
      },
    });
    succeeded(await zone.stack.up());
  });
  after(() => {
    zone.remove();
  });

  it("leaves what it does not name as it was", () => {
    const { state } = zone.world;
    expect(state.find(TRUST, "backup.amazonaws.com")?.inputs).to.deep.equal({
      servicePrincipal: "backup.amazonaws.com",
    });
    expect(state.find(SCP, "p-foreign1")?.inputs).to.deep.equal({ name: "theirs" });
    expect(state.find(UNIT, "ou-ab12-f0re1gn0")?.inputs.name).to.equal("theirs");
    expect(state.find(ACCOUNT, "700000000001")?.inputs).to.include({ parentId: "ou-ab12-f0re1gn0" });
  });

  it("moves each adopted account into its unit and adds to its tags", () => {
    const { state } = zone.world;
    const ledger = state.find(ACCOUNT, "600000000002");
    const unit = state.find(UNIT, ledger?.inputs.parentId);
    expect(unit?.inputs.name).to.equal("payments");
    expect(ledger?.inputs.tags).to.deep.equal({ before: "yes", "cost-center": "payments" });
  });

  it("changes nothing the second time, and keeps to its own policies", async () => {
    const { changes, violations } = succeeded(await zone.stack.up(OWN_PACK));
    expect(Object.keys(changes)).to.deep.equal(["same"]);
    expect(mandatoryOf(violations)).to.deep.equal([]);
  });
});
