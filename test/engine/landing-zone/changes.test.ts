import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { ACCOUNT } from "../world/accounts.ts";
import { UNIT } from "../world/rules/organizations.ts";
import { type LandingZone, landingZone, succeeded } from "../support/landing-zone.ts";

type Overrides = Readonly<Record<string, unknown>>;

describe("legal changes", function () {
  this.timeout(300_000);
  let zone: LandingZone;
  let settings: Overrides = {};
  before(async () => {
    zone = await landingZone(settingsInput());
    succeeded(await zone.stack.up());
  });
  after(() => {
    zone.remove();
  });

  /** Adds a change to the ones before it; resolves to what was done, by name, apart from what stayed the same. */
  async function changed(more: Overrides): Promise<Record<string, string>> {
    settings = { ...settings, ...more };
    zone.stack.setSettings(settingsInput(settings));
    const { steps } = succeeded(await zone.stack.up());
    const done = steps.filter(({ op, type }) => op !== "same" && type !== "pulumi:pulumi:Stack");
    return Object.fromEntries(done.map(({ name, op }) => [name, op]));
  }

  it("changes lifecycle rules for a longer retention, and nothing else", async () => {
    const retention = { audit: { instantRetrievalAfterDays: 90, expireAfterDays: 3000 } };
    expect(await changed({ archive: { retention } })).to.deep.equal({
      "audit-eu-west-1-lifecycle": "update",
    });
  });

  it("changes lifecycle rules for a shorter retention, and nothing else", async () => {
    const retention = { audit: { expireAfterDays: 400 } };
    expect(await changed({ archive: { retention } })).to.deep.equal({
      "audit-eu-west-1-lifecycle": "update",
    });
  });

  it("creates a new account, and nothing else", async () => {
    const accounts = { ledger: { email: "ledger@example.com", unit: "workloads/production" } };
    expect(await changed({ accounts })).to.deep.equal({ ledger: "create" });
  });

  it("creates a new unit and moves an account into it", async () => {
    const units = { workloads: { units: { staging: {} } } };
    const accounts = { ledger: { email: "ledger@example.com", unit: "workloads/staging" } };
    expect(await changed({ units, accounts })).to.deep.equal({
      "workloads/staging": "create",
      ledger: "update",
    });
    const { state } = zone.world;
    const ledger = state.all(ACCOUNT).find(({ inputs }) => inputs.email === "ledger@example.com");
    expect(state.find(UNIT, ledger?.inputs.parentId)?.inputs.name).to.equal("staging");
  });

  it("builds a new region beside the others, lets it be used, and replaces nothing of the archive", async () => {
    const done = await changed({
      regions: { home: "eu-west-1", governed: ["eu-west-1", "us-east-1", "eu-north-1"] },
    });
    // The policy by which regions are shut comes anew; the last that is done is to delete the old one.
    const guardrails = ["scp-root-0", "scp-root-0-root"];
    const made = Object.keys(done).filter((name) => !guardrails.includes(name));
    expect(made.map((name) => done[name])).to.deep.equal(made.map(() => "create"));
    expect(guardrails.map((name) => done[name])).to.deep.equal(["delete-replaced", "delete-replaced"]);
    expect(made).to.include.members([
      "log-archive-eu-north-1-key",
      "load-balancing-eu-north-1",
      "cloudwatch-export-eu-north-1",
      "s3-access-eu-north-1",
      "guardduty-security-tooling-eu-north-1",
      "security-hub-security-tooling-eu-north-1",
    ]);
    expect(made.filter((name) => !name.includes("eu-north-1"))).to.deep.equal([]);
  });

  it("locks an archive that was not locked", async () => {
    const done = await changed({ archive: { lock: { mode: "governance", days: 30 } } });
    expect(
      Object.entries(done).filter(([name, op]) => name.endsWith("-lock") && op === "create").length,
    ).to.equal(8);
    expect(Object.values(done)).to.not.include("replace");
  });
});
