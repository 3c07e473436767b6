import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { ACCOUNT } from "../world/accounts.ts";
import type { Fault } from "../world/faults.ts";
import { BUCKET } from "../world/rules/s3.ts";
import { errorsOf, type LandingZone, landingZone, succeeded } from "../support/landing-zone.ts";

const TRAIL = "aws:cloudtrail/trail:Trail";

/** What goes wrong in one run, and what a person is then told of it. The trail has to wait for its bucket. */
const FAULTS: readonly (readonly [Fault, string])[] = [
  [
    { type: ACCOUNT, name: "payments", method: "create", kind: "throttled", times: 1 },
    "TooManyRequestsException: Rate exceeded",
  ],
  [
    { type: BUCKET, name: "waf-eu-west-1", method: "create", kind: "denied", times: 1 },
    "AccessDenied: not authorized (waf-eu-west-1)",
  ],
  [
    { type: BUCKET, name: "audit-eu-west-1", method: "create", kind: "unheard", times: 1 },
    "RequestTimeout: no answer about audit-eu-west-1 in time",
  ],
];

describe("faults in the middle of the first up", function () {
  this.timeout(240_000);
  let zone: LandingZone;
  before(async () => {
    zone = await landingZone(settingsInput());
  });
  after(() => {
    zone.remove();
  });

  it("are told in AWS's own words, each of them", async () => {
    for (const [fault] of FAULTS) zone.world.faults.inject(fault);
    const operation = await zone.stack.up();
    expect(operation.status).to.not.equal(0);
    const told = errorsOf(operation).join("\n");
    for (const [, words] of FAULTS) expect(told).to.include(words);
    expect(zone.world.state.all(TRAIL)).to.deep.equal([]);
  });

  it("are told when a provider's process ends", async () => {
    zone.world.faults.inject({ type: TRAIL, method: "create", kind: "crash", times: 1 });
    const operation = await zone.stack.up();
    expect(operation.status).to.not.equal(0);
    expect(operation.failed.map(({ name }) => name)).to.include("organization-trail");
    expect(zone.world.state.all(TRAIL)).to.deep.equal([]);
  });

  it("are all made good by the next up, and nothing is made twice", async () => {
    zone.world.faults.inject({ type: TRAIL, method: "create", kind: "slow", times: 1 });
    succeeded(await zone.stack.up());
    const { deployment } = await zone.stack.exportState();
    for (const type of [BUCKET, ACCOUNT, TRAIL]) {
      const known = deployment.resources?.filter((each) => each.type === type).map(({ id }) => id);
      const there = zone.world.state.all(type).map(({ id }) => id);
      expect(there.sort(), type).to.deep.equal(known?.sort());
    }
    expect(Object.keys(succeeded(await zone.stack.up()).changes)).to.deep.equal(["same"]);
  });
});
