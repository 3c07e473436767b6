import { expect } from "chai";
import { type Control, coverageOf } from "../../../policy-pack/judge/coverage.ts";
import type { Finding } from "../../../policy-pack/judge/finding.ts";
import { FRAMEWORKS } from "../../../policy-pack/frameworks/index.ts";
import { controlsOf } from "../../../policy-pack/references.ts";
import { LOG_GROUP, logGroup, named } from "../support/policies.ts";

/** Of CIS 7.0, the first serves 4.1 and the second 4.2, and nothing else. */
const TRAIL = named("cloudtrail-multi-region");
const VALIDATION = named("cloudtrail-log-file-validation");

const finding = (about: Partial<Finding> = {}): Finding => ({
  policy: TRAIL,
  resource: logGroup(),
  outcome: { violates: "It has no name." },
  level: "mandatory",
  ...about,
});
const EXEMPTION = { reason: "It is a copy.", until: "2027-01-31", by: "tag" } as const;

const covered = (
  findings: readonly Finding[] = [],
  about: Partial<Parameters<typeof coverageOf>[1]> = {},
  framework: Parameters<typeof coverageOf>[0] = "cis-7.0",
): readonly Control[] =>
  coverageOf(framework, {
    policies: [TRAIL, VALIDATION],
    types: new Set([LOG_GROUP]),
    findings,
    levelOf: () => "mandatory",
    ...about,
  });

const control = (controls: readonly Control[], id: string): Control =>
  controls.find((each) => each.id === id)!;

const standing = (...given: Parameters<typeof covered>) => control(covered(...given), "4.1").standing;

describe("how a control stands", () => {
  it("is violated where a policy that serves it found something", () => {
    expect(standing([finding()])).to.equal("violated");
    expect(standing([finding({ level: "advisory" })])).to.equal("violated");
  });

  it("is unknown where no policy found something, and one could not tell", () => {
    const unknown = finding({ outcome: { unknown: "name" }, level: "advisory" });
    expect(standing([unknown])).to.equal("unknown");
    expect(standing([unknown, finding()])).to.equal("violated");
  });

  it("is met where its policies judged something, and nothing was found", () => {
    expect(standing()).to.equal("met");
  });

  it("is exempt where all that was found is", () => {
    const exempt = finding({ exemption: EXEMPTION });
    expect(standing([exempt])).to.equal("exempt");
    expect(standing([exempt, finding()])).to.equal("violated");
  });

  it("is violated where an exemption is over", () => {
    expect(standing([finding({ remark: "Its exemption by tag is over." })])).to.equal("violated");
  });

  it("is idle where its policies are off, or have nothing to judge", () => {
    expect(standing([], { levelOf: () => "disabled" })).to.equal("idle");
    expect(standing([], { types: new Set(["aws:s3/bucket:Bucket"]) })).to.equal("idle");
    expect(standing([], { levelOf: (policy) => (policy === TRAIL ? "disabled" : "mandatory") })).to.equal(
      "idle",
    );
  });

  it("is uncovered where no policy serves it", () => {
    expect(standing([], { policies: [VALIDATION] })).to.equal("uncovered");
    expect(control(covered(), "4.3").standing).to.equal("uncovered");
  });

  it("is no matter of another control's findings", () => {
    expect(standing([finding({ policy: VALIDATION })])).to.equal("met");
    expect(control(covered([finding({ policy: VALIDATION })]), "4.2").standing).to.equal("violated");
  });
});

describe("a control", () => {
  it("tells who serves it, and all that was found, exempt or not", () => {
    const findings = [finding(), finding({ exemption: EXEMPTION }), finding({ policy: VALIDATION })];
    expect(control(covered(findings), "4.1")).to.deep.equal({
      id: "4.1",
      title: "CloudTrail is enabled in all regions",
      standing: "violated",
      policies: [TRAIL],
      findings: findings.slice(0, 2),
    });
  });

  it("of which the framework's list says nothing is there without a title where a policy serves it", () => {
    expect(controlsOf(TRAIL, "security-hub")).to.deep.equal(["CloudTrail.1"]);
    const all = covered([], {}, "security-hub");
    expect(all.map(({ id, title }) => [id, title])).to.deep.equal([
      ["CloudTrail.1", ""],
      ["CloudTrail.4", ""],
    ]);
  });
});

describe("the controls of a framework", () => {
  it("stand in the order of their numbers", () => {
    const ids = (framework: Parameters<typeof coverageOf>[0]) =>
      covered([], {}, framework).map(({ id }) => id);
    expect(ids("cis-7.0").slice(0, 11)).to.deep.equal([
      ...["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9"],
      ...["5.1", "5.2"],
    ]);
    const pci = ids("pci-dss-4");
    expect(pci.indexOf("10.2.1.2")).to.equal(pci.indexOf("10.2.1.1") + 1);
    expect(pci.indexOf("3.5.1.3")).to.be.below(pci.indexOf("10.1.1"));
    const nist = ids("nist-800-53-r5");
    expect(nist.indexOf("AU-2")).to.be.below(nist.indexOf("AU-10"));
    expect(nist.indexOf("AU-6(9)")).to.be.below(nist.indexOf("AU-7"));
  });

  it("are all that its list holds, each once", () => {
    const ids = covered([], {}, "hipaa").map(({ id }) => id);
    expect(ids).to.include.members(Object.keys(FRAMEWORKS.hipaa.controls));
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
