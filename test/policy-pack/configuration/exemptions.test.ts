import { expect } from "chai";
import { configurationOf } from "../../../policy-pack/configuration/configuration.ts";
import { type Finding, messageOf } from "../../../policy-pack/judge/finding.ts";
import { catalogueOf } from "../../../policy-pack/judge/catalogue.ts";
import type { Resource } from "../../../policy-pack/model/stack.ts";
import { sessionOf } from "../../../policy-pack/pack/session.ts";
import { LOG_GROUP, logGroup, VARIETY } from "../support/policies.ts";
import { urnOf } from "../support/wire.ts";

const [POLICY] = VARIETY as [(typeof VARIETY)[number]];
const ID = POLICY.id;
const TAG = `policy-exempt:${ID}`;

/** What one policy finds, by these settings, and the line that sums exemptions up. */
function found(
  settings: object,
  ...resources: Resource[]
): { findings: Finding[]; summary: string | undefined } {
  const entries = { settings: { properties: settings as Record<string, unknown> } };
  const surroundings = { today: "2026-11-21", readJson: () => ({}) };
  const session = sessionOf(catalogueOf([POLICY]), configurationOf(entries, [POLICY], surroundings));
  return { findings: resources.flatMap((each) => session.judgeResource(each)), summary: session.summary() };
}

const levelOf = ({ findings: [first] }: ReturnType<typeof found>) => first?.level;
const firstLineOf = ({ findings: [first] }: ReturnType<typeof found>) =>
  first && messageOf(first).split("\n")[0];

const tagged = (value: string) => logGroup({ tags: { [TAG]: value } });
const rule = (about: object) => ({
  exemptions: [{ policy: ID, reason: "It holds no events.", until: "2027-01-31", ...about }],
});
const baseline = (until: string) => ({
  baseline: {
    version: 1,
    reason: "It was so before.",
    until,
    findings: [{ policy: ID, urn: urnOf(LOG_GROUP, "audit") }],
  },
});

describe("an exemption", () => {
  it("by tag is told, and stops nobody", () => {
    const all = found({}, tagged("2027-01-31 holds no events"));
    expect(levelOf(all)).to.equal("advisory");
    expect(firstLineOf(all)).to.equal("Exempt until 2027-01-31 by tag: holds no events");
    expect(all.summary).to.equal("1 finding is exempt (1 by tag).");
  });

  it("by tag holds on its last day, and no longer", () => {
    expect(levelOf(found({}, tagged("2026-11-21 holds no events")))).to.equal("advisory");
    const over = found({}, tagged("2026-11-20 holds no events"));
    expect(levelOf(over)).to.equal("mandatory");
    expect(firstLineOf(over)).to.equal(
      "Its exemption by tag is over since 2026-11-20, so this counts again.",
    );
    expect(over.summary).to.equal("1 exemption is over or not understood, and counts for nothing.");
  });

  for (const value of ["holds no events", "2027-01-31", "2027-02-31 holds no events"]) {
    it(`by the tag "${value}" exempts nothing, and says what to write`, () => {
      const all = found({}, tagged(value));
      expect(levelOf(all)).to.equal("mandatory");
      expect(firstLineOf(all)).to.equal(
        `The tag "${TAG}" must be a day and a reason, such as "2027-01-31 holds no data of customers", so it exempts nothing.`,
      );
    });
  }

  it("of another policy is none of this one", () => {
    const other = logGroup({ tags: { "policy-exempt:other": "2027-01-31 holds no events" } });
    expect(levelOf(found({}, other))).to.equal("mandatory");
  });

  it("by configuration is for what is like its patterns", () => {
    const isExempt = (about: object) => levelOf(found(rule(about), logGroup())) === "advisory";
    expect(isExempt({ name: "aud*" })).to.equal(true);
    expect(isExempt({ name: "aud" })).to.equal(false);
    expect(isExempt({ type: "aws:cloudwatch/*" })).to.equal(true);
    expect(isExempt({ type: "aws:s3/*", name: "*" })).to.equal(false);
    expect(isExempt({ urn: "*::audit" })).to.equal(true);
    expect(isExempt({ urn: "urn:pulumi:prod::*" })).to.equal(false);
    expect(isExempt({ name: "audi." })).to.equal(false);
  });

  it("of the configuration that is about nothing is told", () => {
    expect(found(rule({ name: "gone" }), logGroup()).summary).to.equal(
      "1 exemption of the configuration is about nothing here.",
    );
    const both = found(rule({ name: "audit" }), logGroup(), tagged("2026-01-01 was a copy"));
    expect(both.summary).to.equal("2 findings are exempt (2 by configuration).");
  });

  it("by baseline holds until its last day, and counts again after it", () => {
    const held = found(baseline("2026-11-21"), logGroup());
    expect(levelOf(held)).to.equal("advisory");
    expect(firstLineOf(held)).to.equal("Exempt until 2026-11-21 by baseline: It was so before.");
    const over = found(baseline("2026-11-20"), logGroup());
    expect(levelOf(over)).to.equal("mandatory");
    expect(firstLineOf(over)).to.equal(
      "Its exemption by baseline is over since 2026-11-20, so this counts again.",
    );
    expect(levelOf(found(baseline("2027-01-01"), logGroup({}, "new")))).to.equal("mandatory");
  });

  it("is not needed where nothing is wrong", () => {
    expect(found(rule({ name: "*" }), logGroup({ name: "/acme/audit" }))).to.deep.equal({
      findings: [],
      summary: "1 exemption of the configuration is about nothing here.",
    });
  });
});
