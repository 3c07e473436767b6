import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { ACCOUNT } from "../world/accounts.ts";
import type { Fault } from "../world/faults.ts";
import { BUCKET } from "../world/rules/s3.ts";
import { errorsOf, type LandingZone, landingZone, succeeded } from "../support/landing-zone.ts";

const ACCESS_LOGS = "s3-access-eu-west-1";

/** What goes wrong in each run, and what a person is then told. Each waits for the one before, so none is made yet. */
const FAULTS: readonly (readonly [string, Fault, string])[] = [
  [
    "a call that is throttled",
    { type: BUCKET, name: ACCESS_LOGS, method: "create", kind: "throttled", times: 1 },
    "TooManyRequestsException: Rate exceeded",
  ],
  [
    "a bucket that is made without an answer",
    { type: BUCKET, name: ACCESS_LOGS, method: "create", kind: "unheard", times: 1 },
    `RequestTimeout: no answer about ${ACCESS_LOGS} in time`,
  ],
  [
    "a provider whose process ends",
    { name: `${ACCESS_LOGS}-policy`, method: "create", kind: "crash", times: 1 },
    "exited prematurely",
  ],
  [
    "a call that is denied",
    { name: "audit-eu-west-1-logging", method: "create", kind: "denied", times: 1 },
    "AccessDenied: not authorized (audit-eu-west-1-logging)",
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

  for (const [what, fault, told] of FAULTS) {
    it(`are told: ${what}`, async () => {
      zone.world.faults.inject(fault);
      const operation = await zone.stack.up();
      expect(operation.status).to.not.equal(0);
      expect(errorsOf(operation).join("\n")).to.include(told);
    });
  }

  it("are all made good by the next up, and nothing is made twice", async () => {
    zone.world.faults.inject({ name: "organization-trail", method: "create", kind: "slow", times: 1 });
    succeeded(await zone.stack.up());
    const { deployment } = await zone.stack.exportState();
    for (const type of [BUCKET, ACCOUNT]) {
      const known = deployment.resources?.filter((each) => each.type === type).map(({ id }) => id);
      const there = zone.world.state.all(type).map(({ id }) => id);
      expect(there.sort(), type).to.deep.equal(known?.sort());
    }
    expect(Object.keys(succeeded(await zone.stack.up()).changes)).to.deep.equal(["same"]);
  });
});
