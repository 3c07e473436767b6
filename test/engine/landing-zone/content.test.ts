import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { errorsOf, type LandingZone, landingZone, succeeded } from "../support/landing-zone.ts";
import { deliverEverywhere, standing, writes } from "../support/standing.ts";
import { OBJECT } from "../world/objects.ts";
import { ATTACHMENT, POLICY } from "../world/rules/policies.ts";
import { BUCKET, LOCK } from "../world/rules/s3.ts";

describe("delivered logs", function () {
  this.timeout(240_000);
  let zone: LandingZone;
  let stood: ReturnType<typeof standing>;
  before(async () => {
    const lock = { mode: "governance", days: 30 };
    zone = await landingZone(settingsInput({ archive: { lock, replica: { region: "eu-central-1" } } }));
    succeeded(await zone.stack.up());
    deliverEverywhere(zone.world);
    stood = standing(zone.world);
    zone.world.counts.clear();
  });
  after(() => {
    zone.remove();
  });

  it("lie in every bucket, locked where logs of their class can be", () => {
    const { state } = zone.world;
    const buckets = (type: string) => state.all(type).map(({ id }) => id);
    const objects = state.all(OBJECT).map(({ inputs }) => inputs);
    expect(objects.map(({ bucket }) => bucket)).to.deep.equal(buckets(BUCKET));
    const locked = objects.filter(({ lockedUntil }) => lockedUntil !== undefined);
    expect(locked.map(({ bucket }) => bucket)).to.have.members(buckets(LOCK));
    expect([objects.length, locked.length]).to.deep.equal([19, 12]);
  });

  it("stay with all that holds and opens them when everything is to be destroyed", async () => {
    const operation = await zone.stack.destroy();
    expect(operation.status).to.not.equal(0);
    expect(errorsOf(operation).join("\n")).to.include("cannot be deleted\nbecause it is protected");
    expect(writes(zone.world)).to.deep.equal([]);
    expect(standing(zone.world)).to.deep.equal(stood);
  });

  it("stay even when a person takes all protection away first, and only guardrails go", async () => {
    await zone.stack.unprotectAll();
    const { changes } = succeeded(await zone.stack.destroy());
    expect(Object.keys(changes)).to.deep.equal(["delete"]);
    expect((await zone.stack.exportState()).deployment.resources ?? []).to.deep.equal([]);
    expect(writes(zone.world)).to.deep.equal([`delete ${POLICY}`, `delete ${ATTACHMENT}`]);
    expect(standing(zone.world)).to.deep.equal(stood);
  });
});
