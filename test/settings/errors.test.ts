import { expect } from "chai";
import { UserError } from "../../settings/errors.ts";

describe("UserError", () => {
  it("says what is wrong, each place and what to do, a line each", () => {
    const error = new UserError({ what: "Two are wrong:", places: ["here", "there"], todo: "Mend them." });
    expect(error.message).to.equal("Two are wrong:\n  here\n  there\nMend them.");
    expect(error.name).to.equal("UserError");
    expect(error.places).to.deep.equal(["here", "there"]);
  });

  it("does without places", () => {
    expect(new UserError({ what: "Nothing is there.", places: [], todo: "Write it." }).message).to.equal(
      "Nothing is there.\nWrite it.",
    );
  });
});
