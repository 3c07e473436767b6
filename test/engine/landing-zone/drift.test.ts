import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { type LandingZone, landingZone, succeeded } from "../support/landing-zone.ts";
import type { Operation } from "../support/engine-stack.ts";

const PRIVACY = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const TRAIL = "aws:cloudtrail/trail:Trail";
const TRUST = "aws:organizations/awsServiceAccess:AwsServiceAccess";

describe("what drifted", function () {
  this.timeout(240_000);
  let zone: LandingZone;
  before(async () => {
    zone = await landingZone(settingsInput());
    succeeded(await zone.stack.up());
  });
  after(() => {
    zone.remove();
  });

  const touched = ({ steps }: Operation) =>
    steps.filter(({ op, type }) => !["same", "refresh"].includes(op) && type !== "pulumi:pulumi:Stack");

  it("is shown by a refresh and mended by the next up", async () => {
    const { state } = zone.world;
    const [privacy] = state.all(PRIVACY).filter(({ id }) => id.includes("-audit-"));
    const [trail] = state.all(TRAIL);
    const trust = state.find(TRUST, "guardduty.amazonaws.com");
    if (!privacy || !trail || !trust) throw new Error("the landing zone lacks what is to drift");
    zone.world.drift(PRIVACY, privacy.id, { blockPublicPolicy: false });
    zone.world.drift(TRAIL, trail.id, { enableLogging: false });
    state.remove(trust);

    const seen = succeeded(await zone.stack.refresh(["--diff"]));
    expect(seen.output).to.include("blockPublicPolicy").and.include("enableLogging");

    const mended = succeeded(await zone.stack.up());
    expect(touched(mended).map(({ name, op }) => [name, op])).to.have.deep.members([
      ["audit-eu-west-1-privacy", "update"],
      ["organization-trail", "update"],
      ["guardduty.amazonaws.com", "create"],
    ]);
    expect(state.find(PRIVACY, privacy.id)?.inputs.blockPublicPolicy).to.equal(true);
    expect(state.find(TRAIL, trail.id)?.inputs.enableLogging).to.equal(true);
    expect(state.find(TRUST, "guardduty.amazonaws.com")?.id).to.equal("guardduty.amazonaws.com");
  });
});
