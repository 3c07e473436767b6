import { expect } from "chai";
import { json } from "../../../../tools/policy-report/formats/json.ts";
import { group, PLAIN, reportOf, RETENTION, urn } from "../support/small.ts";

interface Whole {
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly coverage: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const told = (...given: Parameters<typeof reportOf>) => JSON.parse(json(reportOf(...given), PLAIN)) as Whole;

describe("the report as JSON", () => {
  it("says all about each finding", () => {
    const { coverage, findings, ...rest } = told(undefined, { policies: [RETENTION] });
    const exempt =
      "1 finding is exempt (1 by tag); 1 exemption is over or not understood, and counts for nothing.";
    expect(rest).to.deep.equal({ source: "out/state.json", resources: 5, policies: 1, exempt });
    const [first, ...others] = findings;
    const { tags, link, ...about } = first!;
    expect(about).to.deep.equal({
      policy: "log-group-retention-minimum",
      title: "A log group has a name",
      service: "CloudWatch Logs",
      severity: "high",
      level: "mandatory",
      outcome: "violation",
      urn: urn("audit"),
      type: "aws:cloudwatch/logGroup:LogGroup",
      name: "audit",
      wrong: "It has no name.",
      why: "Nobody finds it otherwise.",
      write: ['name: "/acme/audit",'],
      exemption: null,
      remark: null,
    });
    expect(tags).to.include("nist-800-53-r5:AU-11");
    expect(link).to.equal(
      "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-16",
    );
    expect(
      others.map(({ name, level, outcome, exemption, remark }) => [name, level, outcome, exemption, remark]),
    ).to.deep.equal([
      [
        "old",
        "mandatory",
        "violation",
        null,
        "Its exemption by tag is over since 2026-01-31, so this counts again.",
      ],
      ["new", "advisory", "unknown", null, null],
      [
        "copies",
        "advisory",
        "violation",
        { reason: "holds copies only", until: "2027-01-31", by: "tag" },
        null,
      ],
    ]);
    expect(Object.keys(coverage)).to.have.length(10);
  });

  it("says how each control stands", () => {
    const { coverage } = told([group("audit")]);
    expect(coverage["cis-7.0"]).to.include({ "4.1": "violated", "4.2": "uncovered" });
    expect(coverage["nist-800-53-r5"]).to.include({ "AU-11": "violated", "AU-1": "uncovered" });
  });

  it("says that nothing is exempt, and that nothing was found", () => {
    const whole = told([]);
    expect(whole).to.include({ resources: 0, exempt: null });
    expect(whole.findings).to.deep.equal([]);
  });
});
