import { expect } from "chai";
import { lineOf, listed, nearest, problem, shown } from "../../settings/problem.ts";

describe("problem", () => {
  it("is one line of place, value, what is allowed and the fix", () => {
    const found = problem(["trail", "name"], { got: '"x"', allowed: "a name", fix: "write one" });
    expect(lineOf(found)).to.equal('trail.name: got "x", allowed: a name; fix: write one');
    expect(found.restsOn).to.deep.equal([["trail", "name"]]);
  });

  it("rests on other places where it says so", () => {
    const wrong = { got: "1", allowed: "2", fix: "3" };
    expect(problem(["a"], wrong, [["b"]]).restsOn).to.deep.equal([["b"]]);
  });

  it("shows values in a few characters and no map or list in full", () => {
    expect(shown("x")).to.equal('"x"');
    expect(shown("two\nlines")).to.equal('"two\\nlines"');
    expect(shown("x".repeat(58))).to.equal(`"${"x".repeat(58)}"`);
    expect(shown("x".repeat(59))).to.equal(`"${"x".repeat(59)}...`);
    expect(shown(12)).to.equal("12");
    expect(shown(false)).to.equal("false");
    expect(shown(null)).to.equal("nothing");
    expect(shown(undefined)).to.equal("nothing");
    expect(shown([1])).to.equal("a list");
    expect(shown([])).to.equal("an empty list");
    expect(shown({ a: 1 })).to.equal("a map");
  });

  it("finds what was probably meant", () => {
    expect(nearest("replcia", ["lock", "replica"])).to.equal("replica");
    expect(nearest("EU-WEST-1", ["eu-west-1"])).to.equal("eu-west-1");
    expect(nearest("it", ["id"])).to.equal("id");
    expect(nearest("colour", ["lock", "replica"])).to.equal(undefined);
    expect(nearest("lock", [])).to.equal(undefined);
  });

  it("lists choices as they are written", () => {
    expect(listed(["a", 1])).to.equal('"a", 1');
  });
});
