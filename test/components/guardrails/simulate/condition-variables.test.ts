import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import type { Ternary } from "../../../../components/guardrails/simulate/ternary.ts";
import { holds } from "./support/condition.ts";

describe("conditions with policy variables", () => {
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
