import { expect } from "chai";
import { problemLines } from "../../support/settings.ts";

describe("homeRegion", () => {
  it("wants the home region governed", () => {
    expect(problemLines({ regions: { home: "eu-central-1" } })).to.deep.equal([
      'regions.home: got "eu-central-1", allowed: one of regions.governed; fix: add "eu-central-1" to regions.governed, or choose a home among them',
    ]);
  });

  it("has no verdict where a governed region could not be read", () => {
    expect(problemLines({ regions: { governed: ["eu-wst-1"] } })).to.deep.equal([
      'regions.governed[0]: got "eu-wst-1", allowed: an AWS region code; fix: did you mean "eu-west-1"?',
    ]);
  });
});

describe("uniqueRegions", () => {
  it("refuses a region that is governed twice", () => {
    expect(problemLines({ regions: { governed: ["eu-west-1", "us-east-1", "eu-west-1"] } })).to.deep.equal([
      'regions.governed[2]: got "eu-west-1" as in regions.governed[0], allowed: each region once; fix: leave it out',
    ]);
  });
});

describe("onePartition", () => {
  const said = (region: string, partition: string, home: string) =>
    `got "${region}" of the partition ${partition}, allowed: regions of the home region's partition, ${home}; fix: choose another; each partition has an organization, and a stack, of its own`;

  it("takes a landing zone in China or GovCloud", () => {
    const china = { home: "cn-north-1", governed: ["cn-north-1", "cn-northwest-1"] };
    expect(problemLines({ regions: china })).to.deep.equal([]);
    const gov = { home: "us-gov-west-1", governed: ["us-gov-west-1"] };
    expect(problemLines({ regions: gov })).to.deep.equal([]);
  });

  it("refuses regions of other partitions, the replica's too", () => {
    const lines = problemLines({
      regions: { governed: ["eu-west-1", "cn-north-1"] },
      archive: { replica: { region: "us-gov-east-1" } },
    });
    expect(lines).to.deep.equal([
      `regions.governed[1]: ${said("cn-north-1", "aws-cn", "aws")}`,
      `archive.replica.region: ${said("us-gov-east-1", "aws-us-gov", "aws")}`,
    ]);
  });

  it("has no verdict without a home region", () => {
    expect(problemLines({ regions: { home: 1, governed: ["eu-west-1", "cn-north-1"] } })).to.deep.equal([
      'regions.home: got 1, allowed: an AWS region code; fix: write it like "eu-west-1"',
    ]);
  });
});
