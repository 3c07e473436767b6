import { expect } from "chai";
import { StandIns } from "../../../../tools/preview/stand-ins/index.ts";
import { SHAPES } from "./shapes.ts";

const WORLD = {
  stack: "test",
  homeRegion: "eu-west-1",
  managementAccountId: "111122223333",
  takenAccountIds: ["111122223333"],
};
const PROVIDER = { region: "eu-west-1", allowedAccountIds: '["222233334444"]' };

const ask = (type: string, inputs: object = {}, given: object = {}, world: object = {}) =>
  new StandIns({ ...WORLD, ...world }).answer({
    urn: `urn:pulumi:test::lz::${type}::thing`,
    type,
    name: "thing",
    inputs: { ...inputs },
    importId: "",
    providerInputs: PROVIDER,
    ...given,
  });

describe("stand-ins", () => {
  for (const [type, [inputs, id, outputs = {}]] of Object.entries(SHAPES)) {
    it(`look real: ${type}`, () => {
      const answer = ask(type, inputs);
      expect(answer.id).to.match(id);
      for (const [key, shape] of Object.entries(outputs)) expect(answer.outputs[key], key).to.match(shape);
    });
  }

  it("are the same in every run, and differ between resources", () => {
    const key = () => ask("aws:kms/key:Key").id;
    expect(key()).to.equal(key());
    expect(
      ask("aws:kms/key:Key", {}, { urn: "urn:pulumi:test::lz::aws:kms/key:Key::other" }).id,
    ).not.to.equal(key());
  });

  it("agree with the settings: the adopted organization, its root, and the ids that are taken", () => {
    const organization = { id: "o-a1b2c3d4e5", rootId: "r-ab12" };
    const { id, outputs } = ask("aws:organizations/organization:Organization", {}, {}, { organization });
    expect(id).to.equal("o-a1b2c3d4e5");
    expect(outputs.roots).to.deep.equal([
      {
        arn: "arn:aws:organizations::111122223333:root/o-a1b2c3d4e5/r-ab12",
        id: "r-ab12",
        name: "Root",
        policyTypes: [],
      },
    ]);
    const first = ask("aws:organizations/account:Account").id;
    const second = ask("aws:organizations/account:Account", {}, {}, { takenAccountIds: [first] }).id;
    expect(second)
      .to.match(/^5\d{11}$/)
      .and.not.to.equal(first);
  });

  it("keep the id of what is taken over", () => {
    const { id, outputs } = ask("aws:organizations/account:Account", {}, { importId: "444455556666" });
    expect([id, outputs.arn]).to.deep.equal([
      "444455556666",
      (outputs.arn as string).replace(/[^/]*$/, "444455556666"),
    ]);
  });

  it("keep it where the name alone would give another", () => {
    expect(ask("aws:iam/policy:Policy", { name: "read" }, { importId: "arn:taken" }).id).to.equal(
      "arn:taken",
    );
  });

  it("are of the region's partition", () => {
    expect(ask("aws:s3/bucket:Bucket", { bucket: "b", region: "cn-north-1" }).outputs).to.include({
      arn: "arn:aws-cn:s3:::b",
      bucketDomainName: "b.s3.amazonaws.com.cn",
    });
    expect(ask("aws:sns/topic:Topic", { name: "t", region: "us-gov-west-1" }).id).to.equal(
      "arn:aws-us-gov:sns:us-gov-west-1:222233334444:t",
    );
  });

  it("are the management account's where no provider says otherwise", () => {
    expect(ask("aws:sns/topic:Topic", { name: "t" }, { providerInputs: {} }).id).to.equal(
      "arn:aws:sns:eu-west-1:111122223333:t",
    );
  });
});
