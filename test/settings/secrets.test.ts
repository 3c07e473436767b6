import { expect } from "chai";
import { problemLines } from "../support/settings.ts";

const LINE =
  "is a secret; settings are plain text, nothing here is secret; fix: write the value itself in its place";

describe("secrets in settings", () => {
  it("are refused wherever they are, without what they say", () => {
    const secret = { secure: "v1:AAAA" };
    const lines = problemLines({
      accounts: { payments: { email: secret } },
      regions: { governed: ["eu-west-1", secret] },
      trail: secret,
    });
    expect(lines).to.deep.equal([
      `regions.governed[1]: ${LINE}`,
      `accounts.payments.email: ${LINE}`,
      `trail: ${LINE}`,
    ]);
  });

  it("are told apart from a unit or a tag that is called secure", () => {
    expect(problemLines({ organization: { tags: { secure: "yes", owner: "platform" } } })).to.deep.equal([]);
    expect(problemLines({ units: { security: { units: { secure: {} } } } })).to.deep.equal([]);
  });

  it("do not hide that their key is unknown or wrong", () => {
    expect(problemLines({ accounts: { "No Good": { id: { secure: "v1:AAAA" } } } })).to.deep.equal([
      `accounts["No Good"].id: ${LINE}`,
      'accounts["No Good"]: got the key "No Good", allowed: a short name of lower-case letters, digits and hyphens, 40 at most, beginning with a letter; fix: rename it',
    ]);
  });
});
