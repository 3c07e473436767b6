import { expect } from "chai";
import { partitionOf } from "../../facts/partitions.ts";
import { REGIONS } from "../../facts/regions.ts";

describe("partitionOf", () => {
  it("tells the three partitions apart", () => {
    expect(partitionOf("eu-west-1")).to.deep.equal({
      name: "aws",
      globalRegion: "us-east-1",
      dnsSuffix: "amazonaws.com",
    });
    expect(partitionOf("us-gov-east-1").globalRegion).to.equal("us-gov-west-1");
    expect(partitionOf("cn-north-1").dnsSuffix).to.equal("amazonaws.com.cn");
  });

  it("has its global region among its own regions", () => {
    for (const region of REGIONS) {
      const partition = partitionOf(region);
      expect(REGIONS).to.include(partition.globalRegion);
      expect(partitionOf(partition.globalRegion)).to.equal(partition);
    }
  });
});
