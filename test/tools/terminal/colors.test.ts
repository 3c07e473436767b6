import { expect } from "chai";
import { colorsFor } from "../../../tools/terminal/colors.ts";

const paints = (...given: Parameters<typeof colorsFor>) => colorsFor(...given).bold("a") !== "a";

describe("colours", () => {
  it("are for terminals", () => {
    expect(paints({ isTTY: true }, {})).to.equal(true);
    expect(paints({ isTTY: false }, {})).to.equal(false);
    expect(paints({}, {})).to.equal(false);
  });

  it("give way to NO_COLOR, unless it is empty, and to terminals that know none", () => {
    expect(paints({ isTTY: true }, { NO_COLOR: "1" })).to.equal(false);
    expect(paints({ isTTY: true }, { NO_COLOR: "" })).to.equal(true);
    expect(paints({ isTTY: true }, { TERM: "dumb" })).to.equal(false);
  });

  it("stay away even where somebody forces them", () => {
    expect(paints({ isTTY: false }, { FORCE_COLOR: "1" })).to.equal(false);
  });
});
