import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import { conditionsOf } from "../../../../components/guardrails/simulate/condition.ts";
import type { ConditionBlock } from "../../../../components/guardrails/simulate/policy.ts";
import type { Ternary } from "../../../../components/guardrails/simulate/ternary.ts";
import { holds } from "./support/condition.ts";
import { allBut, subject } from "./support/subject.ts";

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

  describe("with policy variables", () => {
    const variable: [value: string, context: Request["context"], held: Record<string, Ternary>][] = [
      [
        "${aws:username}",
        { "aws:username": "eve", "x:k": "eve" },
        { StringEquals: true, StringNotEquals: false },
      ],
      [
        "${AWS:UserName}",
        { "aws:username": "eve", "x:k": "eve" },
        { StringEquals: true, StringNotEquals: false },
      ],
      ["home/${aws:username}/*", { "aws:username": "eve", "x:k": "home/eve/x" }, { StringLike: true }],
      // A wildcard in a value of the request is no wildcard.
      ["${aws:username}", { "aws:username": "e*", "x:k": "eve" }, { StringLike: false, StringNotLike: true }],
      ["${aws:username}", { "aws:username": "e*", "x:k": "e*" }, { StringLike: true, StringNotLike: false }],
      // Without a value nothing is equal or like.
      [
        "${aws:username}",
        { "x:k": "eve" },
        { StringEquals: false, StringNotEquals: true, StringNotLike: true },
      ],
      ["*${aws:username}*", { "x:k": "eve" }, { StringLike: false, StringNotLike: true }],
      ["${aws:username, 'eve'}", { "x:k": "eve" }, { StringEquals: true, StringNotEquals: false }],
      ["${aws:username, 'eve'}", { "aws:username": "bob", "x:k": "eve" }, { StringEquals: false }],
      ["${aws:username, ''}", { "x:k": "" }, { StringEquals: true }],
      ["a${x:one}b${x:two}c", { "x:one": "1", "x:two": "2", "x:k": "a1b2c" }, { StringEquals: true }],
      [
        "${aws:username}",
        { "aws:username": "Eve", "x:k": "eVE" },
        { StringEqualsIgnoreCase: true, StringEquals: false },
      ],
      [
        "arn:aws:iam::${x:account}:role/x",
        { "x:account": "1", "x:k": "arn:aws:iam::1:role/x" },
        { ArnLike: true },
      ],
      [
        "${x:arn}",
        { "x:arn": "arn:aws:iam::1:role/x", "x:k": "arn:aws:iam::1:role/x" },
        { ArnEquals: true, ArnNotEquals: false },
      ],
      ["${x:arn}*", { "x:arn": "arn:aws:iam::1:role/x", "x:k": "arn:aws:iam::1:role/xy" }, { ArnLike: true }],
      ["${x:flag}", { "x:flag": "TRUE", "x:k": "true" }, { Bool: true }],
      // AWS does not say what a variable of several values is.
      [
        "${x:list}",
        { "x:list": ["a", "b"], "x:k": "a" },
        { StringEquals: "unknown", StringNotEquals: "unknown" },
      ],
    ];
    for (const [value, context, expected] of variable) {
      it(`${value} in ${JSON.stringify(context)}`, () => {
        for (const [operator, held] of Object.entries(expected)) {
          expect(holds({ [operator]: { "x:k": value } }, context), operator).to.equal(held);
        }
      });
    }
  });

  describe("of keys that are not known", () => {
    const cases: [ConditionBlock, Request["context"], string[], Ternary, about: string[]][] = [
      [{ StringEquals: { [TEAM]: "a" } }, {}, [TEAM], "unknown", [TEAM]],
      [{ StringEquals: { [TEAM]: "a" } }, { [TEAM]: "a" }, [TEAM], true, []],
      [{ StringNotEquals: { [TEAM]: "a" } }, {}, [TEAM], "unknown", [TEAM]],
      [{ StringEqualsIfExists: { [TEAM]: "a" } }, {}, [TEAM], "unknown", [TEAM]],
      [{ Null: { [TEAM]: "true" } }, {}, [TEAM], "unknown", [TEAM]],
      [{ Null: { [TEAM]: "true" } }, { [TEAM]: "a" }, [TEAM], false, []],
      [{ "ForAllValues:StringEquals": { [TAGS]: "a" } }, {}, [TAGS], "unknown", [TAGS]],
      [{ "ForAnyValue:StringEquals": { [TAGS]: "a" } }, { [TAGS]: ["a"] }, [TAGS], true, []],
      [{ StringEquals: { "x:k": "${x:v}" } }, { "x:k": "a" }, ["x:v"], "unknown", ["x:v"]],
      [{ StringNotEquals: { "x:k": "b${x:v}" } }, { "x:k": "a" }, ["x:v"], true, []],
      [{ StringEquals: { "x:k": ["${x:v}", "a"] } }, { "x:k": "a" }, ["x:v"], true, []],
      [{ StringEquals: { "x:k": ["a", "${x:v}"] } }, { "x:k": "c" }, ["x:v"], "unknown", ["x:v"]],
      [
        { ArnLike: { "x:k": "arn:aws:iam::${x:v}:role/y" } },
        { "x:k": "arn:aws:iam::1:role/x" },
        ["x:v"],
        false,
        [],
      ],
      [
        { ArnLike: { "x:k": "${x:v}:role/*x" } },
        { "x:k": "arn:aws:iam::1:role/x:x" },
        ["x:v"],
        "unknown",
        ["x:v"],
      ],
      [
        { "ForAnyValue:StringEquals": { [TAGS]: ["${x:v}", "a"] } },
        { [TAGS]: ["c", "a"] },
        ["x:v"],
        true,
        [],
      ],
      [
        { "ForAllValues:StringEquals": { [TAGS]: ["${x:v}", "a"] } },
        { [TAGS]: ["c", "a"] },
        ["x:v"],
        "unknown",
        ["x:v"],
      ],
      [{ "ForAllValues:StringEquals": { [TAGS]: "b${x:v}" } }, { [TAGS]: ["ba", "a"] }, ["x:v"], false, []],
      [{ StringEquals: { [TEAM]: "a", "x:k": "b" } }, { "x:k": "c" }, [TEAM], false, [TEAM]],
      [{ StringEquals: { [TAGS]: "a" } }, { [TAGS]: ["a"] }, [], "unknown", [TAGS]],
    ];
    for (const [block, context, unknown, held, about] of cases) {
      it(`${JSON.stringify(block)} in ${JSON.stringify(context)}: ${held}`, () => {
        expect(holds(block, context, ...unknown)).to.equal(held);
        const asked = subject({ context: context ?? {} }, allBut(...unknown));
        const doubtful = conditionsOf(block).filter(({ test }) => test(asked) === "unknown");
        expect(doubtful.flatMap((condition) => condition.about(asked))).to.deep.equal(about);
      });
    }
  });
});
