import { expect } from "chai";
import fc from "fast-check";
import { covers, leastActions, leastResources } from "../../../../components/guardrails/packer/cover.ts";
import { globbed } from "./support/evaluate.ts";

describe("covers", () => {
  it("knows what wildcards match", () => {
    expect(covers("*", "s3:GetObject")).to.equal(true);
    expect(covers("s3:*", "s3:Get*")).to.equal(true);
    expect(covers("s3:Get*", "s3:GetObject")).to.equal(true);
    expect(covers("s3:Get?bject", "s3:GetObject")).to.equal(true);
    expect(covers("s3:Get?bject", "s3:Get?bject")).to.equal(true);
    expect(covers("s3:G*", "s3:*")).to.equal(false);
    expect(covers("s3:Get?bject", "s3:Get*bject")).to.equal(false);
    expect(covers("s3:Get.bj*", "s3:GetObject")).to.equal(false);
  });

  it("does not rely on a wildcard that would have to reach across colons", () => {
    expect(covers("arn:aws:s3:::*", "arn:aws:s3:::a/*")).to.equal(true);
    expect(covers("arn:aws:*", "arn:aws:s3:::a")).to.equal(false);
  });

  it("takes a policy variable for anything", () => {
    const variable = "arn:aws:s3:::${aws:PrincipalTag/team}";
    expect(covers("*", variable)).to.equal(true);
    expect(covers(variable, variable)).to.equal(true);
    expect(covers("arn:aws:s3:::*:*", variable)).to.equal(false);
  });

  it("never says so of a pattern that leaves something out", () => {
    const pattern = fc.stringMatching(/^[ab*?:]{1,5}$/);
    const text = fc.stringMatching(/^[ab:]{0,7}$/);
    fc.assert(
      fc.property(pattern, pattern, fc.array(text, { minLength: 20 }), (wide, narrow, texts) => {
        if (!covers(wide, narrow)) return;
        for (const each of texts)
          if (globbed(narrow).test(each))
            expect(globbed(wide).test(each), `${wide} ${narrow} ${each}`).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("leastActions", () => {
  it("sorts, and drops what is there twice or is covered, in whatever case", () => {
    const actions = [
      "s3:PutObject",
      "s3:GetObject",
      "S3:getobject",
      "ec2:Stop*",
      "ec2:StopInstances",
      "s3:PutObject",
    ];
    expect(leastActions(actions)).to.deep.equal(["S3:getobject", "ec2:Stop*", "s3:PutObject"]);
  });

  it("keeps one of two that match the same", () => {
    expect(leastActions(["s3:**", "s3:*"])).to.deep.equal(["s3:*"]);
  });
});

describe("leastResources", () => {
  const least = (...names: string[]) =>
    leastResources(names.map((name) => `arn:aws:s3:::${name}`)).map((arn) =>
      arn.slice("arn:aws:s3:::".length),
    );

  it("sorts, and drops what is there twice or is covered", () => {
    expect(least("b", "a*", "ab", "b")).to.deep.equal(["a*", "b"]);
    expect(least("b?", "b1")).to.deep.equal(["b?"]);
    expect(least("c", "b", "b")).to.deep.equal(["b", "c"]);
  });

  it("keeps those that differ in case only", () => {
    expect(least("b", "B")).to.deep.equal(["B", "b"]);
  });
});
