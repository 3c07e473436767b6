import { expect } from "chai";
import picocolors from "picocolors";
import { terminal } from "../../../../tools/policy-report/formats/terminal.ts";
import { group, PLAIN, reportOf, RETENTION } from "../support/small.ts";

/** A report without its table of frameworks. */
const told = (...given: Parameters<typeof reportOf>) =>
  terminal(reportOf(...given), PLAIN)
    .split("\n")
    .filter((line) => !/ \d+ +\d+ +\d+ +\d+ +\d+$|uncovered$/.test(line));

describe("the report on a terminal", () => {
  it("tells what is wrong by policy, the worst first, and what is exempt", () => {
    expect(told(undefined, { policies: [RETENTION] })).to.deep.equal([
      "out/state.json  5 resources, 1 policies",
      "",
      "mandatory  log-group-retention-minimum  high, CloudWatch Logs",
      "    A log group has a name. Nobody finds it otherwise.",
      "    - audit  aws:cloudwatch/logGroup:LogGroup",
      "      It has no name.",
      "    - old  aws:cloudwatch/logGroup:LogGroup",
      "      It has no name.",
      "      Its exemption by tag is over since 2026-01-31, so this counts again.",
      '      name: "/acme/audit",',
      "",
      "advisory  log-group-retention-minimum  high, CloudWatch Logs",
      "    A log group has a name. Nobody finds it otherwise.",
      "    - new  aws:cloudwatch/logGroup:LogGroup",
      `      Whether this holds can't be known before deployment, because "name" is not known yet.`,
      '      name: "/acme/audit",',
      "",
      "exempt  log-group-retention-minimum  high, CloudWatch Logs",
      "    A log group has a name. Nobody finds it otherwise.",
      "    - copies  aws:cloudwatch/logGroup:LogGroup",
      "      It has no name.",
      "      Exempt until 2027-01-31 by tag: holds copies only",
      '      name: "/acme/audit",',
      "",
      "",
      "1 finding is exempt (1 by tag); 1 exemption is over or not understood, and counts for nothing.",
      "2 mandatory, 2 advisory",
      "",
    ]);
  });

  it("says how each framework fares", () => {
    const lines = terminal(reportOf([group("audit")]), PLAIN).split("\n");
    const [head, ...others] = lines.slice(lines.findIndex((line) => line.includes("uncovered")));
    expect(head).to.match(/^ {2}controls +violated +unknown +exempt +met +idle +uncovered$/);
    expect(others.filter((line) => line.startsWith("  "))).to.have.length(10);
    expect(others[3]).to.match(/^ {2}cis-7\.0 +1 +0 +0 +0 +0 +24$/);
  });

  it("says where nothing was found", () => {
    expect(told([group("well", { name: "/acme" })])).to.deep.equal([
      "out/state.json  1 resources, 2 policies",
      "",
      "  Nothing was found.",
      "",
      "",
      "0 mandatory, 0 advisory",
      "",
    ]);
  });

  it("lists five places of a policy, and counts the others", () => {
    const many = told(
      Array.from({ length: 7 }, (_, index) => group(`group-${index}`)),
      { policies: [RETENTION] },
    );
    expect(many.filter((line) => line.startsWith("    - "))).to.have.length(5);
    expect(many).to.include("    and 2 more; --format json lists them all");
  });

  it("lets no name move the cursor", () => {
    const tags = { "policy-exempt:log-group-retention-minimum": "2027-01-31 is\u001b]0;a \u0007copy" };
    const all = told([group("a\u001b[2Jb\rc", { tags })]).join("\n");
    expect(all).to.include("- a[2Jbc  ").and.include("by tag: is]0;a copy");
    expect(all).to.not.match(/[\u001b\u0007\r]/);
  });

  it("paints only where colours are wanted", () => {
    const colors = picocolors.createColors(true);
    const drawn = terminal(reportOf(), { ...PLAIN, colors });
    expect(drawn).to.include(`${colors.red("mandatory")}  ${colors.bold("log-group-retention-minimum")}`);
    expect(drawn).to.include(colors.yellow("exempt"));
    expect(terminal(reportOf(), PLAIN)).to.not.include("\u001b");
  });
});
