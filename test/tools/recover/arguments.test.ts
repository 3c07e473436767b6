import { expect } from "chai";
import { readArguments } from "../../../tools/recover/arguments.ts";
import { refusalOf } from "../../support/settings.ts";

describe("the recovery's command line", () => {
  it("is read flag by flag, and changes nothing unless it is told to", () => {
    expect(readArguments(["--stack", "prod"])).to.deep.equal({ stack: "prod", yes: false, help: false });
    expect(readArguments(["--yes", "--stack=dev"])).to.deep.equal({ stack: "dev", yes: true, help: false });
    expect(readArguments(["-h"]).help).to.equal(true);
  });

  const REFUSED: readonly (readonly [readonly string[], string])[] = [
    [[], "The recovery needs to know which stack: --stack NAME."],
    [["--stack="], "--stack needs a value."],
    [["--stak", "dev"], "There is no flag --stak."],
    [["--stack"], "--stack needs a value."],
    [["--stack", "dev", "all"], 'The recovery takes flags only, got "all".'],
  ];
  for (const [commandLine, what] of REFUSED) {
    it(`refuses ${JSON.stringify(commandLine)}`, () => {
      const refusal = refusalOf(() => readArguments(commandLine));
      expect(refusal?.what).to.equal(what);
      expect(refusal?.todo).to.equal("Run it with --help to see every flag.");
    });
  }
});
