import { expect } from "chai";
import type { Ternary } from "../../../../components/guardrails/simulate/ternary.ts";
import { holds } from "./support/condition.ts";

const TEAM = "aws:PrincipalTag/team";
const TAGS = "aws:TagKeys";

type Row = [operator: string, values: string | string[], given: string | string[] | undefined, held: Ternary];

const rows = (title: string, key: string, table: readonly Row[]): void => {
  describe(title, () => {
    for (const [operator, values, given, held] of table) {
      it(`${operator} ${JSON.stringify(values)}: ${held} for ${given === undefined ? "none" : JSON.stringify(given)}`, () => {
        const context = given === undefined ? {} : { [key]: given };
        expect(holds({ [operator]: { [key]: values } }, context)).to.equal(held);
      });
    }
  });
};

describe("conditions", () => {
  rows("without the key in the request", TEAM, [
    ["StringEquals", "a", undefined, false],
    ["StringNotEquals", "a", undefined, true],
    ["StringLike", "*", undefined, false],
    ["StringNotLike", "*", undefined, true],
    ["StringEqualsIgnoreCase", "a", undefined, false],
    ["StringNotEqualsIgnoreCase", "a", undefined, true],
    ["NumericLessThan", "1", undefined, false],
    ["NumericNotEquals", "1", undefined, true],
    ["DateGreaterThan", "2026-01-01", undefined, false],
    ["DateNotEquals", "2026-01-01", undefined, true],
    ["Bool", "false", undefined, false],
    ["IpAddress", "0.0.0.0/0", undefined, false],
    ["NotIpAddress", "0.0.0.0/0", undefined, true],
    ["ArnLike", "arn:*:*:*:*:*", undefined, false],
    ["ArnNotLike", "arn:*:*:*:*:*", undefined, true],
    ["StringEqualsIfExists", "a", undefined, true],
    ["StringNotEqualsIfExists", "a", undefined, true],
    ["BoolIfExists", "false", undefined, true],
    ["StringEqualsIfExists", "a", "b", false],
    ["StringNotEqualsIfExists", "a", "b", true],
    ["StringNotEqualsIfExists", "a", "a", false],
    ["Null", "true", undefined, true],
    ["Null", "false", undefined, false],
    ["Null", "true", "a", false],
    ["Null", "False", "a", true],
    ["Null", "false", "", true],
    ["Null", ["true", "false"], "a", true],
  ]);

  rows("with set operators", TAGS, [
    ["ForAllValues:StringEquals", ["a", "b"], ["a", "b", "a"], true],
    ["ForAllValues:StringEquals", ["a", "b"], ["a", "c"], false],
    ["ForAllValues:StringEquals", ["a"], undefined, true],
    ["ForAllValues:StringEquals", ["a"], [], true],
    ["ForAllValues:StringEquals", ["a"], "", true],
    ["ForAllValues:StringEquals", ["a"], ["", "a"], false],
    ["ForAllValues:StringEquals", ["a"], "a", true],
    ["ForAllValues:StringNotEquals", ["a", "b"], ["c", "d"], true],
    ["ForAllValues:StringNotEquals", ["a", "b"], ["c", "b"], false],
    ["ForAllValues:StringNotEquals", ["a"], undefined, true],
    ["ForAnyValue:StringEquals", ["a", "b"], ["c", "b"], true],
    ["ForAnyValue:StringEquals", ["a", "b"], ["c"], false],
    ["ForAnyValue:StringEquals", ["a"], undefined, false],
    ["ForAnyValue:StringEquals", ["a"], [], false],
    ["ForAnyValue:StringEquals", [""], "", false],
    ["ForAnyValue:StringNotEquals", ["a", "b"], ["a", "c"], true],
    ["ForAnyValue:StringNotEquals", ["a", "b"], ["a", "b"], false],
    ["ForAnyValue:StringNotEquals", ["a"], undefined, false],
    ["ForAnyValue:StringEqualsIfExists", ["a"], undefined, true],
    ["ForAnyValue:StringNotLikeIfExists", ["a*"], undefined, true],
    ["ForAnyValue:StringNotLikeIfExists", ["a*"], ["ab"], false],
    ["ForAllValues:StringLikeIfExists", ["a*"], ["ab", "b"], false],
    [
      "ForAllValues:ArnLike",
      ["arn:aws:iam::*:role/a*"],
      ["arn:aws:iam::1:role/a", "arn:aws:iam::1:role/b"],
      false,
    ],
    ["ForAnyValue:Bool", "true", ["false", "true"], true],
    ["Null", "true", [], true],
    ["Null", "false", ["a"], true],
  ]);

  rows("of a list without a set operator, which AWS does not explain,", TAGS, [
    ["StringEquals", ["a"], ["a"], "unknown"],
    ["StringNotEquals", ["a"], ["b", "c"], "unknown"],
    ["StringEqualsIfExists", ["a"], ["a", "b"], "unknown"],
    ["StringEquals", ["a"], [], false],
  ]);

  it("take names of keys in any case", () => {
    expect(holds({ StringEquals: { "AWS:principaltag/TEAM": "a" } }, { [TEAM]: "a" })).to.equal(true);
  });

  it("hold together only", () => {
    const block = { StringEquals: { "x:a": "1", "x:b": "2" }, StringLike: { "x:c": "3*" } };
    expect(holds(block, { "x:a": "1", "x:b": "2", "x:c": "33" })).to.equal(true);
    expect(holds(block, { "x:a": "1", "x:b": "2", "x:c": "4" })).to.equal(false);
    expect(holds(block, { "x:a": "1", "x:b": "1", "x:c": "33" })).to.equal(false);
  });
});
