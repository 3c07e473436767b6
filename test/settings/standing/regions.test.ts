import { expect } from "chai";
import { regions } from "../../../settings/standing/regions.ts";
import { settings } from "../../support/settings.ts";

const to = (after: Record<string, unknown>) => regions(settings(), settings({ regions: after }));

describe("regions that stand", () => {
  it("stay governed", () => {
    expect(to({ governed: ["eu-west-1"] })).to.deep.equal([
      {
        place: ["regions", "governed"],
        message:
          'leaving "us-east-1" out would delete the protected buckets of its regional logs; keep it, and keep workloads out of it with a guardrail',
      },
    ]);
    expect(to({ governed: ["us-east-1", "eu-west-1", "eu-north-1"] })).to.deep.equal([]);
  });

  it("keep the home region", () => {
    expect(to({ home: "us-east-1" })).to.deep.equal([
      {
        place: ["regions", "home"],
        message:
          'moving home would replace the protected trail, keys and buckets of "eu-west-1"; keep "eu-west-1"',
      },
    ]);
  });
});
