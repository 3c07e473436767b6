import { expect } from "chai";
import { problemLines } from "../../support/settings.ts";

const said = (prefix: string, name: string, most: number) =>
  `organization.prefix: got "${prefix}", which makes the bucket name ${name} of ${name.length} characters, allowed: 63 characters, so ${most} at most for the prefix; fix: write a prefix of ${most} characters or fewer`;

const withPrefix = (prefix: string, overrides: object = {}) =>
  problemLines({ organization: { prefix }, ...overrides });

describe("bucketNames", () => {
  it("take the longest prefix that fits, and refuse one more letter", () => {
    expect(withPrefix("a".repeat(22))).to.deep.equal([]);
    const name = `${"a".repeat(23)}-cloudwatch-export-eu-west-1-000000000000`;
    expect(withPrefix("a".repeat(23))).to.deep.equal([said("a".repeat(23), name, 22)]);
  });

  it("count every governed region", () => {
    const regions = { governed: ["eu-west-1", "ap-southeast-1"] };
    const name = `${"a".repeat(22)}-cloudwatch-export-ap-southeast-1-000000000000`;
    expect(withPrefix("a".repeat(22), { regions })).to.deep.equal([said("a".repeat(22), name, 17)]);
  });

  it("count the replica's region, for the classes that are copied there", () => {
    const archive = { replica: { region: "ap-southeast-1" } };
    const name = `${"a".repeat(22)}-configuration-ap-southeast-1-000000000000`;
    expect(withPrefix("a".repeat(22), { archive })).to.deep.equal([said("a".repeat(22), name, 21)]);
  });

  it("do not begin with what S3 keeps for itself", () => {
    const line = (prefix: string, reserved: string) =>
      `organization.prefix: got "${prefix}", allowed: a prefix that does not begin with "${reserved}", which S3 keeps for itself; fix: write another`;
    expect(withPrefix("xn--acme")).to.deep.equal([line("xn--acme", "xn--")]);
    expect(withPrefix("sthree")).to.deep.equal([line("sthree", "sthree-")]);
    expect(withPrefix("amzn-s3-demo")).to.deep.equal([line("amzn-s3-demo", "amzn-s3-demo-")]);
    expect(withPrefix("sthreee")).to.deep.equal([]);
  });

  it("are judged by those regions that could be read", () => {
    const [line] = withPrefix("a".repeat(40), { regions: { home: "x", governed: ["y"] } });
    expect(line).to.equal(said("a".repeat(40), `${"a".repeat(40)}-query-results-000000000000`, 36));
  });
});
