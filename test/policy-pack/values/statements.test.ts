import { expect } from "chai";
import { isOpen, statementsOf } from "../../../policy-pack/values/statements.ts";

const openIn = (statement: object): boolean =>
  statementsOf(JSON.stringify({ Version: "2012-10-17", Statement: statement })).some(isOpen);

describe("statements of a policy document", () => {
  it("are read from texts and trees, one or many, with every part as a list", () => {
    const expected = [
      {
        effect: "Allow",
        actions: ["s3:GetObject"],
        notActions: [],
        resources: ["*"],
        principals: ["arn:aws:iam::111122223333:root", "cloudtrail.amazonaws.com"],
        conditions: [{ operator: "StringEquals", key: "aws:sourcearn", values: ["arn"] }],
      },
    ];
    const statement = {
      Effect: "Allow",
      Action: "s3:GetObject",
      Resource: "*",
      Principal: { AWS: "arn:aws:iam::111122223333:root", Service: ["cloudtrail.amazonaws.com"] },
      Condition: { StringEquals: { "aws:SourceArn": "arn" } },
    };
    expect(statementsOf({ Statement: statement })).to.deep.equal(expected);
    expect(statementsOf(JSON.stringify({ Statement: [statement] }))).to.deep.equal(expected);
  });

  for (const nothing of [undefined, null, "", "{", 3, [], { Statement: null }, "null"]) {
    it(`are none in ${JSON.stringify(nothing)}`, () => {
      expect(statementsOf(nothing)).to.deep.equal([]);
    });
  }

  it("let anybody in where everyone is allowed without a condition that binds it", () => {
    const allow = { Effect: "Allow", Action: "*", Resource: "*" };
    expect(openIn({ ...allow, Principal: "*" })).to.equal(true);
    expect(openIn({ ...allow, Principal: { AWS: ["*"] } })).to.equal(true);
    expect(openIn({ ...allow, NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" } })).to.equal(true);
    expect(
      openIn({ ...allow, Principal: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    ).to.equal(true);
    expect(
      openIn({ ...allow, Principal: "*", Condition: { StringLike: { "aws:PrincipalOrgID": "*" } } }),
    ).to.equal(true);
    expect(
      openIn({ ...allow, Principal: "*", Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2" } } }),
    ).to.equal(false);
    expect(openIn({ ...allow, Principal: { AWS: "111122223333" } })).to.equal(false);
    expect(openIn({ ...allow, Effect: "Deny", Principal: "*" })).to.equal(false);
  });
});
