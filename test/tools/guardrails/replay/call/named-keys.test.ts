import { expect } from "chai";
import { keysNamedIn } from "../../../../../tools/guardrails/replay/call/named-keys.ts";
import { organizationWith } from "../../../../support/replay.ts";

describe("the condition keys that policies name", () => {
  it("are those of conditions and of variables, in any element", () => {
    const organization = organizationWith({
      scp: [
        {
          Effect: "Deny",
          Action: "s3:*",
          Resource: ["arn:aws:s3:::${aws:PrincipalTag/team}", "arn:aws:s3:::${*}"],
          Condition: {
            StringEquals: { "s3:Prefix": ["${aws:username, 'nobody'}", "x"] },
            Bool: { "a:B": true },
          },
        },
        { Effect: "Deny", Action: "s3:*", NotResource: "arn:aws:s3:::${aws:userid}" },
      ],
    });
    expect([...keysNamedIn(organization)].sort()).to.deep.equal([
      "a:b",
      "aws:principaltag/team",
      "aws:userid",
      "aws:username",
      "s3:prefix",
    ]);
  });
});
