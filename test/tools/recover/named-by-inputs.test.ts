import { expect } from "chai";
import { idByInputs } from "../../../tools/recover/named-by-inputs.ts";
import { placeOf } from "../../../tools/recover/place.ts";
import type { World } from "../../../tools/preview/stand-ins/index.ts";
import type { Properties } from "../../../tools/preview/plan.ts";
import { BUCKET, KEY, PROVIDER, resource } from "./support.ts";

const WORLD: World = {
  stack: "test",
  homeRegion: "eu-west-1",
  managementAccountId: "111111111111",
  takenAccountIds: [],
};

function id(type: string, inputs: Properties, world: Partial<World> = {}) {
  const asked = resource(type, "thing", { inputs });
  return idByInputs(asked, placeOf(asked, [PROVIDER])!, { ...WORLD, ...world });
}

const FEATURES = "aws:iam/organizationsFeatures:OrganizationsFeatures";
const CONTACT = "aws:account/alternativeContact:AlternativeContact";

describe("the id of a thing that goes by its inputs", () => {
  const KNOWN: readonly (readonly [string, Properties, string])[] = [
    [BUCKET, { bucket: "acme-audit" }, "acme-audit"],
    ["aws:s3/bucketPolicy:BucketPolicy", { bucket: "acme-audit" }, "acme-audit"],
    ["aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", {}, "222222222222"],
    ["aws:kms/alias:Alias", { name: "alias/acme", targetKeyId: "k" }, "alias/acme"],
    ["aws:iam/rolePolicy:RolePolicy", { role: "logs", name: "write-1a2b3c4" }, "logs:write-1a2b3c4"],
    ["aws:sns/topic:Topic", { name: "trail" }, "arn:aws:sns:eu-west-1:222222222222:trail"],
    [
      "aws:cloudtrail/trail:Trail",
      { name: "trail", isOrganizationTrail: true },
      "arn:aws:cloudtrail:eu-west-1:111111111111:trail/trail",
    ],
    [CONTACT, { accountId: "333333333333", alternateContactType: "SECURITY" }, "333333333333/SECURITY"],
    [CONTACT, { alternateContactType: "SECURITY" }, "SECURITY"],
  ];
  for (const [type, inputs, expected] of KNOWN) {
    it(`is told: ${type} ${JSON.stringify(inputs)}`, () => {
      expect(id(type, inputs)).to.equal(expected);
    });
  }

  it("follows from the organization where that is known, and is not made up where it is not", () => {
    const organization = { id: "o-a1b2c3d4e5", rootId: "r-ab12" };
    expect(id(FEATURES, {}, { organization })).to.equal("o-a1b2c3d4e5");
    expect(id(FEATURES, {})).to.equal(undefined);
  });

  const UNKNOWN: readonly (readonly [string, Properties])[] = [
    [BUCKET, {}],
    [KEY, { description: "Logs" }],
    ["aws:s3/bucketPolicy:BucketPolicy", {}],
    ["aws:iam/rolePolicy:RolePolicy", { role: "logs" }],
    ["aws:organizations/account:Account", { name: "payments" }],
    // Its name is likely its id, but no rule says so.
    ["aws:lambda/function:Function", { name: "forward" }],
  ];
  for (const [type, inputs] of UNKNOWN) {
    it(`is never made up: ${type} ${JSON.stringify(inputs)}`, () => {
      expect(id(type, inputs)).to.equal(undefined);
    });
  }
});
