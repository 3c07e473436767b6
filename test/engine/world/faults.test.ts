import { expect } from "chai";
import { WorldOfTests } from "../support/world.ts";
import { BUCKET } from "./rules/s3.ts";

const inRegion = { region: "eu-west-1" };

describe("a fault of the stand-in for AWS", () => {
  const aws = new WorldOfTests();
  const bucketsOf = () => aws.world.state.all(BUCKET).map(({ id }) => id);

  it("lets so many calls go by before it, and happens beside the call that meets it", async () => {
    const seen: string[][] = [];
    aws.world.faults.inject({
      method: "create",
      kind: "seen",
      times: 1,
      after: 1,
      meanwhile: () => seen.push(bucketsOf()),
    });
    for (const bucket of ["a", "b", "c"])
      expect(await aws.create(BUCKET, { ...inRegion, bucket })).to.equal("done");
    expect(seen).to.deep.equal([["a"]]);
    expect(bucketsOf()).to.deep.equal(["a", "b", "c"]);
  });

  it("loses a call on its way: nothing is made, and nobody answers", async () => {
    aws.world.faults.inject({ method: "create", kind: "dropped", times: 1 });
    const lost = aws.create(BUCKET, { ...inRegion, bucket: "a" });
    const next = aws.create(BUCKET, { ...inRegion, bucket: "b" });
    expect(await Promise.race([lost.then(() => "lost"), next.then(() => "next")])).to.equal("next");
    expect(bucketsOf()).to.deep.equal(["b"]);
  });
});
