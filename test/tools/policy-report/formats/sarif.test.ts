import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import draft4 from "ajv-draft-04";
import { expect } from "chai";
import type { Log } from "sarif";
import type { Shown } from "../../../../policy-pack/judge/shown.ts";
import { POLICIES } from "../../../../policy-pack/policies/index.ts";
import { sarif } from "../../../../tools/policy-report/formats/sarif.ts";
import { group, GROUPS, PLAIN, reportOf, RETENTION, urn } from "../support/small.ts";

const SCHEMA = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(SCHEMA), "utf8")) as object;
const validate = new draft4.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

function logOf(report: ReturnType<typeof reportOf>, text = ""): Log {
  const log = JSON.parse(sarif(report, { ...PLAIN, text })) as unknown;
  expect(validate(log), JSON.stringify(validate.errors)).to.equal(true);
  return log as Log;
}

const runOf = (report: ReturnType<typeof reportOf>, text = "") => logOf(report, text).runs[0]!;

/** The lines that findings are told at, by the names of the resources. */
const linesOf = (text: string, resources: readonly Shown[] = GROUPS) =>
  Object.fromEntries(
    runOf(reportOf(resources, { policies: [RETENTION] }), text).results!.map(
      ({ locations }): [string, number] => [
        locations![0]!.logicalLocations![0]!.name!,
        locations![0]!.physicalLocation!.region!.startLine!,
      ],
    ),
  );

/** As `pulumi stack export` writes a state. */
const written = (resources: readonly object[], space = 4) =>
  JSON.stringify({ version: 3, deployment: { resources } }, null, space);

describe("the report as SARIF", () => {
  it("tells each rule", () => {
    const { driver } = runOf(reportOf()).tool;
    expect(driver).to.include({ name: "aws-logging-policies", version: "1.0.0" });
    expect(driver.rules!.map(({ id }) => id)).to.deep.equal([
      "log-group-retention-minimum",
      "cloudtrail-multi-region",
    ]);
    const { properties, ...about } = driver.rules![1]!;
    expect(about).to.deep.equal({
      id: "cloudtrail-multi-region",
      shortDescription: { text: 'A <trail> says "everything"' },
      fullDescription: { text: 'A <trail> says "everything". Nobody & nothing is seen otherwise.' },
      helpUri:
        "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1",
      help: { text: 'Write:\nname: "/acme/audit",' },
    });
    expect(properties!["security-severity"]).to.equal("2.0");
    expect(properties!.tags).to.include.members(["security", "cis-7.0", "hipaa"]);
    expect(properties!.controls).to.include("cis-7.0:4.1");
  });

  it("tells each finding, and suppresses what is exempt", () => {
    const [first, , , last] = runOf(reportOf(undefined, { policies: [RETENTION] })).results!;
    expect(first).to.deep.equal({
      ruleId: "log-group-retention-minimum",
      level: "error",
      message: { text: "A log group has a name. It has no name. Nobody finds it otherwise." },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "out/state.json" }, region: { startLine: 1 } },
          logicalLocations: [{ name: "audit", fullyQualifiedName: urn("audit"), kind: "resource" }],
        },
      ],
      partialFingerprints: { policyAndResource: `log-group-retention-minimum ${urn("audit")}` },
    });
    expect(last).to.include({ level: "warning" });
    expect(last!.suppressions).to.deep.equal([
      { kind: "external", justification: "holds copies only (until 2027-01-31)" },
    ]);
  });

  it("tells the lines on which resources stand", () => {
    const text = written(GROUPS.map((each) => ({ urn: each.urn, type: each.type })));
    const lineOf = (name: string) =>
      text.split("\n").findIndex((line) => line.includes(`"${urn(name)}"`)) + 1;
    expect(linesOf(text)).to.deep.equal({
      audit: lineOf("audit"),
      old: lineOf("old"),
      new: lineOf("new"),
      copies: lineOf("copies"),
    });
  });

  it("is not misled by a component that names its children", () => {
    const child = {
      "4dabf18193072939515e22adb298388d": "5cf8f73096256a8f31e491e813e4eb8e",
      urn: urn("audit"),
    };
    const text = written([
      { urn: "urn:pulumi:dev::team::acme:index:Logs::logs", outputs: { group: child } },
      { urn: urn("audit") },
    ]);
    const lines = text.split("\n");
    expect(linesOf(text, [group("audit")])).to.deep.equal({
      audit: lines.findLastIndex((line) => line.includes(urn("audit"))) + 1,
    });
  });

  it("finds a resource whose name holds quotes", () => {
    const name = 'say "so"';
    expect(linesOf(written([{ urn: urn("other") }, { urn: urn(name) }]), [group(name)])).to.deep.equal({
      [name]: 9,
    });
  });

  it("points at the only line of a file that has one", () => {
    const text = written([{ urn: urn("audit") }, { urn: urn("old") }], 0);
    expect(linesOf(text)).to.deep.equal({ audit: 1, old: 1, new: 1, copies: 1 });
  });

  it("writes the file's name as an address", () => {
    const report = { ...reportOf([group("a")]), source: "my states/50%.json" };
    const [result] = runOf(report).results!;
    expect(result!.locations![0]!.physicalLocation!.artifactLocation!.uri).to.equal("my%20states/50%25.json");
  });

  it("has no rule with more tags than GitHub takes", () => {
    const entries = { settings: { properties: { preset: "all" } } };
    const rules = runOf(reportOf([], { policies: POLICIES, entries })).tool.driver.rules!;
    expect(rules).to.have.length(POLICIES.length);
    expect(rules.filter(({ properties }) => properties!.tags!.length > 20)).to.deep.equal([]);
  });
});
