import { expect } from "chai";
import { endingOf } from "../../../tools/preview/ending.ts";
import { refusalOf } from "../../support/settings.ts";

const QUIET = { refusals: [], errors: [], warnings: [], notes: [] };

const told = (end: Parameters<typeof endingOf>[0]) => refusalOf(() => endingOf(end))?.message.split("\n");
const BEGIN = "The program stopped before its end:";
const TODO = "Mend what it names, and run the preview again.";

describe("how a program ends", () => {
  it("is well with exit status 0 and no error, whatever it wrote", () => {
    expect(endingOf({ end: 0, diagnostics: QUIET, lines: ["hello"] })).to.deep.equal([]);
  });

  it("is told by the engine's refusal first: what the SDK says then only follows from it", () => {
    const diagnostics = { ...QUIET, refusals: ["no"], errors: ["[Error: failed]"] };
    expect(told({ end: 32, diagnostics, lines: ["noise"] })).to.deep.equal([BEGIN, "  no", TODO]);
  });

  it("is told by its errors next, without colours", () => {
    const diagnostics = { ...QUIET, errors: ["wrong:\n  \u001B[33mhere\u001B[39m\n"] };
    expect(told({ end: 32, diagnostics, lines: [] })).to.deep.equal([BEGIN, "  wrong:", "    here", TODO]);
    expect(told({ end: 0, diagnostics, lines: [] })).to.deep.equal([BEGIN, "  wrong:", "    here", TODO]);
  });

  it("is told by what it wrote otherwise, or by its exit status or signal", () => {
    expect(told({ end: 3, diagnostics: QUIET, lines: ["out"] })).to.deep.equal([BEGIN, "  out", TODO]);
    expect(told({ end: "SIGKILL", diagnostics: QUIET, lines: [] })).to.deep.equal([
      BEGIN,
      "  exit status SIGKILL",
      TODO,
    ]);
  });
});
