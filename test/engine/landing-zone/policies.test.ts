import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import type { Operation } from "../support/engine-stack.ts";
import {
  type LandingZone,
  landingZone,
  organizationBefore,
  settingsOf,
  succeeded,
} from "../support/landing-zone.ts";
import { standing, writes } from "../support/standing.ts";
import { BUCKET } from "../world/rules/s3.ts";

const PACK = ["--policy-pack", fileURLToPath(new URL("../stacks/pack", import.meta.url))];

const WORDS =
  /^A bucket's name begins with the organization's prefix\.\nThe bucket "(.+)" must be named acme-\1\.$/;

/** Expects the policy's words about some buckets, and about nothing else. */
function expectRefusal({ status, violations }: Operation): void {
  expect(status).to.not.equal(0);
  expect(violations).to.not.deep.equal([]);
  for (const { policy, level, message } of violations) {
    expect([policy, level]).to.deep.equal(["bucket-prefix", "mandatory"]);
    expect(message).to.match(WORDS);
  }
}

describe("a company's own policies on the landing zone", function () {
  this.timeout(240_000);
  let zone: LandingZone;
  afterEach(() => {
    zone.remove();
  });

  it("stop it before anything is made, and let it pass once it keeps to them", async () => {
    const raw = settingsOf("prod");
    const other = { ...raw, organization: { ...(raw.organization as object), prefix: "other" } };
    zone = await landingZone(other, { before: organizationBefore(raw) });
    const { stack, world } = zone;
    expectRefusal(await stack.preview(PACK));
    const stood = standing(world);
    expectRefusal(await stack.up([...PACK, "--skip-preview=false"]));
    expect(writes(world)).to.deep.equal([]);
    expect(standing(world)).to.deep.equal(stood);

    stack.setSettings(raw);
    const preview = succeeded(await stack.preview(PACK));
    expect(preview.violations).to.deep.equal([]);
    expect(preview.output).to.include("proof");
  });

  it("stop it at the first bucket where names hold the id of an account that is still to be created", async () => {
    zone = await landingZone(settingsInput({ organization: { prefix: "other" } }));
    const { stack, world } = zone;
    expectRefusal(await stack.up(PACK));
    expect(world.state.all(BUCKET)).to.deep.equal([]);
  });
});
