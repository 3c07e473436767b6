import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { ACCOUNT } from "../world/accounts.ts";
import { BUCKET } from "../world/rules/s3.ts";
import { errorsOf, type LandingZone, landingZone, succeeded } from "../support/landing-zone.ts";

const KEY = "aws:kms/key:Key";
const LOCK = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";
const TRAIL = "aws:cloudtrail/trail:Trail";

const whole = {
  archive: { lock: { mode: "governance", days: 30 }, replica: { region: "eu-central-1" } },
};

describe("what may never be lost", function () {
  this.timeout(300_000);
  let zone: LandingZone;
  let stood: Record<string, string[]>;
  before(async () => {
    zone = await landingZone(settingsInput(whole));
    succeeded(await zone.stack.up());
    stood = standing();
  });
  after(() => {
    zone.remove();
  });

  const standing = () =>
    Object.fromEntries(
      [BUCKET, KEY, ACCOUNT, LOCK, TRAIL].map((type) => [
        type,
        zone.world.state
          .all(type)
          .map(({ id }) => id)
          .sort(),
      ]),
    );

  /** Tries settings that leave something out; everything must stand as before, and a person must be told why. */
  async function refused(
    overrides: Readonly<Record<string, unknown>>,
    told = "pulumi state unprotect",
  ): Promise<void> {
    zone.stack.setSettings(settingsInput(overrides));
    const operation = await zone.stack.up();
    expect(operation.status).to.not.equal(0);
    expect(errorsOf(operation).join("\n")).to.include(told);
    expect(standing()).to.deep.equal(stood);
  }

  it("stands when everything is to be destroyed", async () => {
    const operation = await zone.stack.destroy();
    expect(operation.status).to.not.equal(0);
    expect(errorsOf(operation).join("\n")).to.include("protected");
    expect(standing()).to.deep.equal(stood);
    expect(
      operation.steps.filter(({ op, type }) => op === "delete" && type.startsWith("aws:")),
    ).to.deep.equal([]);
  });

  it("stands when an account is left out", () => refused({ ...whole, accounts: { payments: undefined } }));

  it("stands when an account's key is renamed", () =>
    refused(
      {
        ...whole,
        accounts: {
          payments: undefined,
          billing: { email: "payments@example.com", unit: "workloads/production" },
        },
      },
      "payments@example.com belongs to another account",
    ));

  it("stands when the lock is turned off", () =>
    refused({ archive: { replica: { region: "eu-central-1" } } }));

  it("stands when the replica is left out", () =>
    refused({ archive: { lock: { mode: "governance", days: 30 } } }));

  it("stands when a region is left out", () =>
    refused({ ...whole, regions: { home: "eu-west-1", governed: ["eu-west-1"] } }));

  it("stands when the names of everything change", () =>
    refused({ ...whole, organization: { prefix: "other" } }, "unable to replace resource"));

  it("stands when retention shrinks", async () => {
    zone.stack.setSettings(
      settingsInput({ archive: { ...whole.archive, retention: { audit: { expireAfterDays: 400 } } } }),
    );
    const { changes } = succeeded(await zone.stack.up());
    expect(changes.delete ?? 0).to.equal(0);
    expect(changes.replace ?? 0).to.equal(0);
    expect(standing()).to.deep.equal(stood);
  });
});
