import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import { conditionsOf } from "../../../../components/guardrails/simulate/condition.ts";
import type { ConditionBlock } from "../../../../components/guardrails/simulate/policy.ts";
import type { Ternary } from "../../../../components/guardrails/simulate/ternary.ts";
import { holds } from "./support/condition.ts";
import { allBut, subject } from "./support/subject.ts";

const TEAM = "aws:PrincipalTag/team";
const TAGS = "aws:TagKeys";

describe("conditions on keys that are not known", () => {
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
    [{ "ForAnyValue:StringEquals": { [TAGS]: ["${x:v}", "a"] } }, { [TAGS]: ["c", "a"] }, ["x:v"], true, []],
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
