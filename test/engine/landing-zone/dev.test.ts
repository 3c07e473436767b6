import { expect } from "chai";
import { OUTPUT_NAMES } from "../../support/outputs.ts";
import { planOfStack } from "../../support/play.ts";
import { type LandingZone, landingZone, settingsOf, succeeded } from "../support/landing-zone.ts";
import type { Operation } from "../support/engine-stack.ts";

describe("the stack dev, from nothing", function () {
  this.timeout(240_000);
  let zone: LandingZone;
  let preview: Operation;
  let first: Operation;
  before(async () => {
    zone = await landingZone(settingsOf("dev"), { refusedAttempts: 1, watched: true });
    preview = succeeded(await zone.stack.preview());
    first = succeeded(await zone.stack.up());
  });
  after(() => {
    zone.remove();
  });

  const urnsOf = ({ steps }: Operation) => [...new Set(steps.map(({ urn }) => urn))].sort();

  it("previews exactly what up then makes, where no id is known yet", () => {
    expect(urnsOf(preview)).to.deep.equal(urnsOf(first));
  });

  it("makes exactly what the offline preview shows", async () => {
    const { resources } = await planOfStack("dev");
    const offline = resources.map(({ urn }) => urn.replace("urn:pulumi:dev::", "urn:pulumi:test::"));
    const stackless = (urns: readonly string[]) => urns.filter((urn) => !urn.includes("pulumi:pulumi:Stack"));
    expect(stackless(urnsOf(first))).to.deep.equal(stackless(offline).sort());
  });

  it("makes a core account, and waits for its role, before anything is placed in it", () => {
    const names = first.steps.map(({ name }) => name);
    for (const account of ["log-archive", "security-tooling", "observability", "network"]) {
      const made = first.steps.findIndex(({ name, type }) => name === account && type.endsWith(":Account"));
      const reached = first.steps.findIndex(
        ({ name, type }) => name === account && type === "pulumi:providers:aws",
      );
      expect(made, account).to.be.within(0, reached - 1);
    }
    expect(names.indexOf("log-archive-privacy")).to.be.greaterThan(names.indexOf("log-archive"));
    expect(first.output).to.match(
      /waiting for arn:aws:iam::\d+:role\/OrganizationAccountAccessRole of the new account log-archive: attempt 1 of 60/,
    );
  });

  it("starts one provider process for each core account", () => {
    expect(first.footprint?.providers).to.equal(5);
  });

  it("changes nothing the second time, and nothing drifts", async () => {
    const { same } = succeeded(await zone.stack.up()).changes;
    expect(same).to.equal(first.changes.create);
    const refreshed = succeeded(await zone.stack.refresh());
    expect(refreshed.changes).to.deep.equal({ same });
  });

  it("exports complete outputs", async () => {
    const { deployment } = await zone.stack.exportState();
    const { outputs = {} } = deployment.resources?.find(({ type }) => type === "pulumi:pulumi:Stack") ?? {};
    expect(Object.keys(outputs).sort()).to.deep.equal(OUTPUT_NAMES);
    expect(outputs.trailArn).to.match(
      /^arn:aws:cloudtrail:eu-west-1:111122223333:trail\/organization-trail$/,
    );
    const ids = Object.values(outputs.accountIds as Record<string, string>);
    expect(ids.filter((id) => !/^\d{12}$/.test(id))).to.deep.equal([]);
  });
});
