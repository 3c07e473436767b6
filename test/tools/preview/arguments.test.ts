import { expect } from "chai";
import { readArguments } from "../../../tools/preview/arguments.ts";
import { refusalOf } from "../../support/settings.ts";

const told = (...commandLine: string[]) => {
  const { what, places } = refusalOf(() => readArguments(commandLine)) ?? {};
  return [what, ...(places ?? [])];
};

describe("the preview's command line", () => {
  it("is read flag by flag", () => {
    expect(readArguments(["--stack", "prod"])).to.deep.equal({
      stack: "prod",
      config: undefined,
      out: undefined,
      json: false,
      unknowns: false,
      help: false,
    });
    expect(
      readArguments(["--json", "--stack=dev", "--config", "a.yaml", "--out=out", "--unknowns"]),
    ).to.deep.equal({ stack: "dev", config: "a.yaml", out: "out", json: true, unknowns: true, help: false });
  });

  it("needs no stack for help", () => {
    expect(readArguments(["--help"]).help).to.equal(true);
    expect(readArguments(["-h"]).help).to.equal(true);
  });

  const REFUSED: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], ["The preview needs to know which stack: --stack NAME."]],
    [
      ["--stak", "dev"],
      ["There is no flag --stak.", "did you mean --stack?"],
    ],
    [
      ["--stack", "dev", "--unknown"],
      ["There is no flag --unknown.", "did you mean --unknowns?"],
    ],
    [
      ["--stack", "dev", "-x"],
      ["There is no flag -x.", "did you mean --out?"],
    ],
    [["--stack"], ["--stack needs a value."]],
    [["--stack", "--json"], ["--stack needs a value."]],
    [["--stack="], ["--stack needs a value."]],
    [["--stack", "dev", "--json=yes"], ['--json takes no value, got "yes".']],
    [["--stack", "dev", "--stack", "prod"], ["--stack is given twice."]],
    [["dev"], ['The preview takes flags only, got "dev".']],
    [["--stack", "../dev"], ['"../dev" is no name of a stack: letters, digits and . _ -, 100 at most.']],
  ];
  for (const [commandLine, lines] of REFUSED) {
    it(`is refused: ${commandLine.join(" ") || "(nothing)"}`, () => {
      expect(told(...commandLine)).to.deep.equal(lines);
    });
  }
});
