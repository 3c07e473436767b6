import { expect } from "chai";
import { OUTPUT_NAMES } from "../../support/outputs.ts";
import { planOfStack } from "../../support/play.ts";
import { type LandingZone, landingZone, settingsOf, succeeded } from "../support/landing-zone.ts";
import type { Operation } from "../support/engine-stack.ts";
import { mandatoryOf, OWN_PACK } from "../support/own-pack.ts";

describe("the stack dev, from nothing", function () {
  this.timeout(240_000);
  let zone: LandingZone;
  let preview: Operation;
  let first: Operation;
  before(async () => {
    zone = await landingZone(settingsOf("dev"), { stack: "dev", refusedAttempts: 1, watched: true });
    preview = succeeded(await zone.stack.preview(OWN_PACK));
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
    const offline = resources.map(({ urn }) => urn);
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

  it("keeps to its own policies from the first preview on", () => {
    expect(preview.output).to.include("aws-logging-policies");
    expect(mandatoryOf(preview.violations)).to.deep.equal([]);
  });

  it("starts one provider process for each core account", () => {
    expect(first.footprint?.providers).to.equal(5);
  });

  it("changes nothing the second time, and nothing drifts", async () => {
    const { changes, violations } = succeeded(await zone.stack.up(OWN_PACK));
    const { same } = changes;
    expect(same).to.equal(first.changes.create);
    expect(mandatoryOf(violations)).to.deep.equal([]);
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
