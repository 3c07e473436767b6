import { expect } from "chai";
import { organization } from "../../../settings/standing/organization.ts";
import { settings } from "../../support/settings.ts";

const adopt = { id: "o-a1b2c3d4e5", rootId: "r-ab12" };

const between = (before: object | undefined, after: object | undefined) =>
  organization(settings({ organization: { adopt: before } }), settings({ organization: { adopt: after } }));

const refused = (message: string) => [{ place: ["organization", "adopt"], message }];

describe("an organization that stands", () => {
  it("may stay created, or adopted", () => {
    expect(between(undefined, undefined)).to.deep.equal([]);
    expect(between(adopt, adopt)).to.deep.equal([]);
  });

  it("keeps its ids", () => {
    const said = refused(
      'other ids would replace the protected organization; keep "o-a1b2c3d4e5" and "r-ab12"',
    );
    expect(between(adopt, { ...adopt, id: "o-f6g7h8i9j0" })).to.deep.equal(said);
    expect(between(adopt, { ...adopt, rootId: "r-cd34" })).to.deep.equal(said);
  });

  it("is not created in place of an adopted one, nor the other way round", () => {
    expect(between(adopt, undefined)).to.deep.equal(
      refused(
        'creating the organization anew would replace the protected one; keep the adopted "o-a1b2c3d4e5"',
      ),
    );
    expect(between(undefined, adopt)).to.deep.equal(
      refused(
        'adopting the organization that was created here would replace it, and it is protected; leave "adopt" out',
      ),
    );
  });
});
