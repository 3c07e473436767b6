import { expect } from "chai";
import { table } from "../../../tools/generate/table.ts";

describe("table", () => {
  it("lines its columns up, the rule under the head too", () => {
    expect(table(["a", "meaning"], [["one|two", "x"], ["y"]])).to.equal(
      [
        "| a        | meaning |",
        "| -------- | ------- |",
        "| one\\|two | x       |",
        "| y        |         |",
      ].join("\n"),
    );
  });
});
