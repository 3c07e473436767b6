import { expect } from "chai";
import fc from "fast-check";
import type { Denial } from "../../../../components/guardrails/guardrail.ts";
import { minimal } from "../../../../components/guardrails/packer/minimal.ts";
import { statementOf } from "../../../../components/guardrails/packer/statement.ts";
import { denial, REQUESTS } from "./support/arbitraries.ts";
import { type Asked, denies, type Denying } from "./support/evaluate.ts";

/** Denials, each of an item of its own: `0`, `1` and so on. */
const document = (denials: readonly Denial[], kind: "scp" | "rcp" = "scp") =>
  minimal(
    kind,
    denials.map((each, at) => statementOf(each, String(at))),
  );

const statements = (text: string) => (JSON.parse(text) as { Statement: Denying[] }).Statement;

const merged = (...denials: Denial[]) => statements(document(denials).text);

const Deny = { Effect: "Deny" };
const A = "arn:aws:s3:::a";
const B = "arn:aws:s3:::b";

describe("minimal", () => {
  it("writes a statement without a Sid or white space, and one value without a list", () => {
    expect(document([{ Action: ["s3:GetObject"] }]).text).to.equal(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}]}',
    );
  });

  it("names everybody in a resource control policy", () => {
    expect(document([{ Action: ["s3:*"], NotResource: [A, B] }], "rcp").text).to.equal(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*",' +
        `"NotResource":["${A}","${B}"]}]}`,
    );
  });

  it("joins the actions of statements that are equal in all else", () => {
    const Condition = { Bool: { "aws:SecureTransport": "false" } };
    expect(
      merged(
        { Action: ["s3:PutObject"], Resource: [A], Condition },
        { Action: ["s3:GetObject", "s3:PutObject"], Resource: [A], Condition },
        { Action: ["s3:GetObject"], Resource: [B] },
      ),
    ).to.deep.equal([
      { ...Deny, Action: "s3:GetObject", Resource: B },
      { ...Deny, Action: ["s3:GetObject", "s3:PutObject"], Resource: A, Condition },
    ]);
  });

  it("takes a missing resource for all resources", () => {
    expect(merged({ Action: ["s3:GetObject"] }, { Action: ["s3:PutObject"], Resource: ["*"] })).to.deep.equal(
      [{ ...Deny, Action: ["s3:GetObject", "s3:PutObject"], Resource: "*" }],
    );
  });

  it("joins the resources of statements that are equal in all else, also where actions are left out", () => {
    expect(
      merged(
        { Action: ["s3:Get*"], Resource: [B] },
        { Action: ["s3:Get*", "s3:GetObject"], Resource: [A] },
        { NotAction: ["s3:Get*"], Resource: [A] },
        { NotAction: ["s3:Get*"], Resource: [B] },
      ),
    ).to.deep.equal([
      { ...Deny, Action: "s3:Get*", Resource: [A, B] },
      { ...Deny, NotAction: "s3:Get*", Resource: [A, B] },
    ]);
  });

  it("joins again what became equal by joining", () => {
    expect(
      merged(
        { Action: ["s3:GetObject"], Resource: [A] },
        { Action: ["s3:GetObject"], Resource: [B] },
        { Action: ["s3:PutObject"], Resource: [A, B] },
      ),
    ).to.deep.equal([{ ...Deny, Action: ["s3:GetObject", "s3:PutObject"], Resource: [A, B] }]);
  });

  it("joins actions where resources are left out, and never what is left out", () => {
    expect(
      merged(
        { Action: ["s3:GetObject"], NotResource: [A] },
        { Action: ["s3:PutObject"], NotResource: [A] },
        { Action: ["s3:PutObject"], NotResource: [B] },
        { NotAction: ["s3:GetObject"] },
        { NotAction: ["s3:PutObject"] },
        { NotAction: ["s3:PutObject"] },
      ),
    ).to.deep.equal([
      { ...Deny, Action: "s3:PutObject", NotResource: B },
      { ...Deny, Action: ["s3:GetObject", "s3:PutObject"], NotResource: A },
      { ...Deny, NotAction: "s3:GetObject", Resource: "*" },
      { ...Deny, NotAction: "s3:PutObject", Resource: "*" },
    ]);
  });

  it("takes conditions for equal that mean the same", () => {
    expect(
      merged(
        { Action: ["a:B"], Condition: { Null: { k: "true" }, StringEquals: { k: ["y", "x"], l: ["z"] } } },
        {
          Action: ["a:C"],
          Condition: { StringEquals: { l: "z", k: ["x", "y", "x"] }, Null: { k: ["true"] } },
        },
        { Action: ["a:D"], Condition: { StringEquals: { l: "z", k: ["x"] }, Null: { k: "true" } } },
      ),
    ).to.deep.equal([
      {
        ...Deny,
        Action: "a:D",
        Resource: "*",
        Condition: { Null: { k: "true" }, StringEquals: { k: "x", l: "z" } },
      },
      {
        ...Deny,
        Action: ["a:B", "a:C"],
        Resource: "*",
        Condition: { Null: { k: "true" }, StringEquals: { k: ["x", "y"], l: "z" } },
      },
    ]);
  });

  it("tells whom each statement serves", () => {
    const { origins } = document([
      { Action: ["s3:Put*"] },
      { Action: ["s3:Get*"], Resource: [A] },
      { Action: ["s3:PutObject"] },
    ]);
    expect(origins).to.deep.equal([["1"], ["0", "2"]]);
    const twice = ["s3:Get*", "s3:Put*"].map((action) => statementOf({ Action: [action] }, "one"));
    expect(minimal("scp", twice).origins).to.deep.equal([["one"]]);
  });

  it("refuses what is no statement", () => {
    const refused = (wrong: object) => () => statementOf(wrong as Denial, "wrong");
    const matter = "wrong: a denial has one of Action and NotAction, and that holds a value or more";
    expect(refused({})).to.throw(matter);
    expect(refused({ Action: [] })).to.throw(matter);
    expect(refused({ Action: ["a:B"], NotAction: ["a:C"] })).to.throw(matter);
    expect(refused({ Action: ["a:B"], Resource: [A], NotResource: [B] })).to.throw(
      "Resource and NotResource",
    );
  });
});

describe("minimal of any statements", () => {
  const some = fc.array(denial, { maxLength: 8 });

  it("denies what they deny, and each of its statements what those that it serves deny", () => {
    fc.assert(
      fc.property(some, (denials) => {
        const { text, origins } = document(denials);
        const written = statements(text);
        const isRight = (request: Asked) => {
          const denying = denials.flatMap((each, at) => (denies(each, request) ? [String(at)] : []));
          const served = written.flatMap((each, at) => (denies(each, request) ? [origins[at] ?? []] : []));
          return (
            denying.every((each) => served.flat().includes(each)) &&
            served.every((each) => each.some((origin) => denying.includes(origin)))
          );
        };
        expect(REQUESTS.filter((request) => !isRight(request))).to.deep.equal([]);
      }),
    );
  });

  it("is the same in whatever order they come", () => {
    const shuffled = some.chain((denials) =>
      fc.tuple(fc.constant(denials), fc.shuffledSubarray([...denials.keys()], { minLength: denials.length })),
    );
    fc.assert(
      fc.property(shuffled, ([denials, order]) => {
        const all = denials.map((each, at) => statementOf(each, String(at)));
        expect(
          minimal(
            "scp",
            order.flatMap((at) => all[at] ?? []),
          ),
        ).to.deep.equal(minimal("scp", all));
      }),
    );
  });
});
