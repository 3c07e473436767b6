import { expect } from "chai";
import { csv } from "../../../../tools/policy-report/formats/csv.ts";
import { tagsOf } from "../../../../policy-pack/references.ts";
import { LOG_GROUP, named } from "../../../policy-pack/support/policies.ts";
import { group, PLAIN, reportOf, RETENTION, urn } from "../support/small.ts";

const LINK =
  "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-16";

const drawn = (...given: Parameters<typeof reportOf>) => csv(reportOf(...given), PLAIN);

describe("the report as CSV", () => {
  it("has one line for each finding, with the lines' ends of RFC 4180", () => {
    const tags = tagsOf(RETENTION).join(" ");
    const over = "Its exemption by tag is over since 2026-01-31, so this counts again.";
    const about = (name: string, wrong: string, level = "mandatory", outcome = "violation") =>
      `log-group-retention-minimum,high,${level},${outcome},CloudWatch Logs,${urn(name)},${wrong},A log group has a name,${LINK}`;
    const unknown = `"Whether this holds can't be known before deployment, because ""name"" is not known yet."`;
    expect(drawn(undefined, { policies: [RETENTION] }).split("\r\n")).to.deep.equal([
      "policy,severity,level,outcome,service,urn,wrong,title,link,exemption,remark,tags",
      `${about("audit", "It has no name.")},,,${tags}`,
      `${about("old", "It has no name.")},,"${over}",${tags}`,
      `${about("new", unknown, "advisory", "unknown")},,,${tags}`,
      `${about("copies", "It has no name.", "advisory")},until 2027-01-31: holds copies only,,${tags}`,
      "",
    ]);
  });

  it("quotes what holds commas, quotes and line breaks", () => {
    const title = 'A "group", named\r\nso';
    expect(drawn([group("a")], { policies: [named("x", { title })] })).to.include(
      ',"A ""group"", named\r\nso",',
    );
  });

  for (const begin of ["=", "+", "-", "@", "\t"]) {
    it(`makes no formula of what begins with ${JSON.stringify(begin)}`, () => {
      const urnOf = `${begin}HYPERLINK("http://x")`;
      const [, line] = drawn([{ ...group("a"), urn: urnOf, type: LOG_GROUP }]).split("\r\n");
      expect(line).to.include(`,"'${begin}HYPERLINK(""http://x"")",`);
    });
  }

  it("has its head alone where nothing was found", () => {
    expect(drawn([]).split("\r\n")).to.have.length(2);
  });
});
