import { expect } from "chai";
import type { PolicyKind, Statement } from "../../../../components/guardrails/simulate/policy.ts";
import { compileStatement } from "../../../../components/guardrails/simulate/statement.ts";
import type { Ternary } from "../../../../components/guardrails/simulate/ternary.ts";
import { allBut, subject } from "./support/subject.ts";

const DENY: Statement = { Effect: "Deny", Action: "*", Resource: "*" };

/** A denial of everything with those elements in the place of its own. */
const compiled = (elements: Partial<Statement>) => {
  const { Action, Resource, ...others } = DENY;
  return compileStatement(
    {
      ...others,
      ...("NotAction" in elements ? {} : { Action: Action! }),
      ...("NotResource" in elements ? {} : { Resource: Resource! }),
      ...elements,
    },
    "scp",
  );
};

describe("the actions of a statement", () => {
  const rows: [actions: string | string[], action: string, isAbout: boolean][] = [
    ["*", "s3:GetObject", true],
    ["s3:GetObject", "s3:GetObject", true],
    ["S3:getobject", "s3:GetObject", true],
    ["s3:GetObject", "S3:GETOBJECT", true],
    ["s3:GetObject", "s3:GetObjectAcl", false],
    ["s3:GetObject*", "s3:GetObjectAcl", true],
    ["s3:*Acl", "s3:GetObjectAcl", true],
    ["s3:Get?bject", "s3:GetObject", true],
    ["s3:*", "s3express:GetObject", false],
    [["ec2:*", "s3:Get*"], "s3:GetObject", true],
    [["ec2:*", "s3:Put*"], "s3:GetObject", false],
  ];
  for (const [actions, action, isAbout] of rows) {
    it(`${JSON.stringify(actions)} are ${isAbout ? "" : "not "}about ${action}`, () => {
      expect(compiled({ Action: actions }).isAbout(action.toLowerCase())).to.equal(isAbout);
      if (actions !== "*") {
        expect(compiled({ NotAction: actions }).isAbout(action.toLowerCase())).to.equal(!isAbout);
      }
    });
  }
});

describe("the resources of a statement", () => {
  const rows: [resources: string | string[], resource: string, applies: boolean][] = [
    ["*", "arn:aws:s3:::b/k", true],
    ["*", "*", true],
    [["arn:aws:s3:::x", "*"], "*", true],
    ["arn:aws:s3:::*", "*", false],
    ["arn:aws:s3:::b/*", "arn:aws:s3:::b/k/l", true],
    ["arn:aws:s3:::b/*", "arn:aws:s3:::B/k", false],
    ["arn:aws:s3:::b", "arn:aws:s3:::b/k", false],
    [["arn:aws:s3:::a", "arn:aws:s3:::b/?"], "arn:aws:s3:::b/k", true],
    ["arn:aws:s3:::b/*/x", "arn:aws:s3:::b/1/2/x", true],
    ["arn:aws:sqs:eu-*:*:q", "arn:aws:sqs:eu-west-1:1:q", true],
    ["arn:aws:sqs:e*-1:*:q", "arn:aws:sqs:eu-west-1:1:q", true],
    ["arn:aws:sqs:eu-west-?:*:q", "arn:aws:sqs:eu-west-1:1:q", true],
    // A "*" at the end of a part goes on beyond the colon, no other wildcard does.
    ["arn:aws:s3:*", "arn:aws:s3:::b", true],
    ["arn:aws:dynamodb:*:table/x", "arn:aws:dynamodb:eu-west-1:1:table/x", true],
    ["arn:aws:sqs:e*:q", "arn:aws:sqs:eu-west-1:1:q", true],
    ["arn:aws:sqs:e*t-1:*:q", "arn:aws:sqs:e:x:t-1:1:q", false],
    ["arn:aws:sqs:x?:1:q", "arn:aws:sqs:x::1:q", false],
    ["arn:aws:logs:*:*:log-group:*:x", "arn:aws:logs:eu-west-1:1:log-group:a:b:x", true],
    ["arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::eve/k", true],
    ["arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::bob/k", false],
    ["arn:aws:s3:::${x:nothing}", "arn:aws:s3:::eve", false],
    ["arn:aws:s3:::*${x:nothing}*", "arn:aws:s3:::eve", false],
    ["arn:aws:s3:::${x:nothing, 'eve'}", "arn:aws:s3:::eve", true],
    ["arn:aws:s3:::a${*}", "arn:aws:s3:::a*", true],
    ["arn:aws:s3:::a${*}", "arn:aws:s3:::ab", false],
  ];
  for (const [resources, resource, applies] of rows) {
    it(`${JSON.stringify(resources)} ${applies ? "have" : "do not have"} ${resource}`, () => {
      const asked = subject({ resource, context: { "aws:username": "eve" } });
      expect(compiled({ Resource: resources }).applies(asked)).to.equal(applies);
      expect(compiled({ NotResource: resources }).applies(asked)).to.equal(!applies);
    });
  }

  const unknown: [elements: Partial<Statement>, keys: string[], applies: Ternary, about: string[]][] = [
    [{ Resource: "arn:aws:s3:::b" }, ["resource"], "unknown", ["resource"]],
    [{ NotResource: "arn:aws:s3:::b" }, ["resource"], "unknown", ["resource"]],
    [{ Resource: "*" }, ["resource"], true, []],
    [{ NotResource: "*" }, ["resource"], false, []],
    [{ Resource: "arn:aws:s3:::${x:a}/*" }, ["x:a"], "unknown", ["x:a"]],
    [{ NotResource: "arn:aws:s3:::${x:a}/*" }, ["x:a"], "unknown", ["x:a"]],
    [{ Resource: "arn:aws:s3:::other/${x:a}" }, ["x:a"], false, []],
    [
      { Resource: "arn:aws:s3:::b", Condition: { StringEquals: { "x:b": "1" }, StringLike: { "x:b": "1" } } },
      ["resource", "x:b"],
      "unknown",
      ["resource", "x:b"],
    ],
    [
      { Resource: "arn:aws:s3:::b", Condition: { StringEquals: { "x:c": "1" } } },
      ["resource"],
      false,
      ["resource"],
    ],
  ];
  for (const [elements, keys, applies, about] of unknown) {
    it(`${JSON.stringify(elements)} where ${keys.join(", ")} is not known: ${applies}`, () => {
      const asked = subject({}, allBut(...keys));
      expect(compiled(elements).applies(asked)).to.equal(applies);
      expect(compiled(elements).unknowns(asked)).to.deep.equal(about);
    });
  }
});

describe("a statement", () => {
  const wrong: [kind: PolicyKind, statement: Record<string, unknown>, message: string][] = [
    ["scp", { ...DENY, Resources: "*" }, 'unknown element "Resources"'],
    ["scp", { ...DENY, Principal: "*" }, 'unknown element "Principal"'],
    ["scp", { ...DENY, NotPrincipal: "*" }, 'unknown element "NotPrincipal"'],
    ["rcp", { ...DENY, Principal: "*", NotAction: "s3:*" }, 'unknown element "NotAction"'],
    ["rcp", DENY as unknown as Record<string, unknown>, 'Principal must be "*"'],
    ["rcp", { ...DENY, Principal: { AWS: "*" } }, 'Principal must be "*"'],
    ["scp", { ...DENY, Effect: "deny" }, 'unknown effect "deny"'],
    ["scp", { ...DENY, NotAction: "s3:*" }, "needs either Action or NotAction"],
    ["scp", { ...DENY, NotResource: "arn:aws:s3:::b" }, "needs either Resource or NotResource"],
    ["scp", { Effect: "Deny", Action: "*" }, "needs either Resource or NotResource"],
    ["scp", { Effect: "Deny", Resource: "*" }, "needs either Action or NotAction"],
    ["scp", { ...DENY, Action: [] }, "needs either Action or NotAction"],
    ["scp", { ...DENY, Action: "GetObject" }, '"GetObject" is not of the form service:Action'],
    [
      "scp",
      { ...DENY, Action: ["s3:*", "s3:Get Object"] },
      '"s3:Get Object" is not of the form service:Action',
    ],
    ["scp", { ...DENY, Action: "*:*" }, '"*:*" is not of the form service:Action'],
    ["scp", { ...DENY, Action: "s3:${x:a}" }, '"s3:${x:a}" is not of the form service:Action'],
    ["scp", { ...DENY, Resource: "bucket" }, '"bucket" is neither an ARN nor "*"'],
    ["scp", { ...DENY, Resource: "urn:aws:s3:::b" }, '"urn:aws:s3:::b" is neither an ARN nor "*"'],
    [
      "scp",
      { ...DENY, Resource: "arn:aws:s3:*:${x:a}:b" },
      '"arn:aws:s3:*:${x:a}:b" is neither an ARN nor "*"',
    ],
    ["scp", { ...DENY, Resource: "arn:aws:s3" }, '"arn:aws:s3" is neither an ARN nor "*"'],
    ["scp", { ...DENY, Resource: "arn:aws:sqs:e*1:q" }, '"arn:aws:sqs:e*1:q" is neither an ARN nor "*"'],
    ["scp", { ...DENY, Resource: "arn:aws:s3:${x:a}:*" }, '"arn:aws:s3:${x:a}:*" is neither an ARN nor "*"'],
  ];
  for (const [kind, statement, message] of wrong) {
    it(`of an ${kind.toUpperCase()} is refused: ${message}`, () => {
      expect(() => compileStatement(statement as unknown as Statement, kind)).to.throw(Error, message);
    });
  }
});
