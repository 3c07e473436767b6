import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { BUCKET } from "../world/rules/s3.ts";
import { ORGANIZATION } from "../world/rules/organizations.ts";
import { errorsOf, landingZone } from "../support/landing-zone.ts";

describe("credentials of another account", function () {
  this.timeout(120_000);

  it("place nothing anywhere", async () => {
    const zone = await landingZone(settingsInput(), { caller: "999999999999" });
    try {
      const operation = await zone.stack.up();
      expect(operation.status).to.not.equal(0);
      expect(errorsOf(operation).join("\n")).to.include("AWS account ID not allowed: 999999999999");
      for (const type of [ORGANIZATION, BUCKET]) expect(zone.world.state.all(type), type).to.deep.equal([]);
    } finally {
      zone.remove();
    }
  });
});
