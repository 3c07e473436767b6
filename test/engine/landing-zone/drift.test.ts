import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { type LandingZone, landingZone, succeeded } from "../support/landing-zone.ts";
import { ATTACHMENT, POLICY } from "../world/rules/policies.ts";
import { writes } from "../support/standing.ts";
import type { Operation } from "../support/engine-stack.ts";

const PRIVACY = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const BUCKET_POLICY = "aws:s3/bucketPolicy:BucketPolicy";
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

  const DRIFTED = [
    ["audit-eu-west-1-privacy", "update"],
    ["organization-trail", "update"],
    ["guardduty.amazonaws.com", "create"],
    ["audit-eu-west-1-policy", "create"],
    ["scp-root-0-root", "create"],
  ];

  it("is shown by a preview and a refresh, and mended by the next up", async () => {
    const { state } = zone.world;
    const ofAudit = (type: string) => state.all(type).find(({ id }) => id.startsWith("acme-audit-"));
    const [privacy, policy] = [ofAudit(PRIVACY), ofAudit(BUCKET_POLICY)];
    const [trail] = state.all(TRAIL);
    const trust = state.find(TRUST, "guardduty.amazonaws.com");
    const guardrails = state
      .all(POLICY)
      .find(({ inputs }) => String(inputs.name).startsWith("acme-scp-root-0-"));
    const attachment = state.all(ATTACHMENT).find(({ inputs }) => inputs.policyId === guardrails?.id);
    if (!privacy || !policy || !trail || !trust || !attachment)
      throw new Error("the landing zone lacks what is to drift");
    zone.world.drift(PRIVACY, privacy.id, { blockPublicPolicy: false });
    zone.world.drift(TRAIL, trail.id, { enableLogging: false });
    state.remove(trust);
    state.remove(policy);
    state.remove(attachment);
    zone.world.counts.clear();

    const previewed = succeeded(await zone.stack.preview(["--refresh"]));
    expect(touched(previewed).map(({ name, op }) => [name, op])).to.have.deep.members(DRIFTED);
    const seen = succeeded(await zone.stack.refresh(["--diff"]));
    expect(seen.output).to.include("blockPublicPolicy").and.include("enableLogging");
    expect(writes(zone.world)).to.deep.equal([]);

    const mended = succeeded(await zone.stack.up());
    expect(touched(mended).map(({ name, op }) => [name, op])).to.have.deep.members(DRIFTED);
    expect(state.find(PRIVACY, privacy.id)?.inputs.blockPublicPolicy).to.equal(true);
    expect(state.find(TRAIL, trail.id)?.inputs.enableLogging).to.equal(true);
    expect(state.find(TRUST, "guardduty.amazonaws.com")?.id).to.equal("guardduty.amazonaws.com");
    expect(state.find(BUCKET_POLICY, policy.id)?.inputs).to.deep.equal(policy.inputs);
    expect(state.find(ATTACHMENT, attachment.id)?.inputs).to.deep.equal(attachment.inputs);
  });
});
