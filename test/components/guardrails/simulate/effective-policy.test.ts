import { expect } from "chai";
import fc from "fast-check";
import type { Json } from "../../../../components/guardrails/guardrail.ts";
import { effectivePolicy } from "../../../../components/guardrails/simulate/effective-policy.ts";
import { hasValue } from "../../../../components/guardrails/simulate/effective-policy-value.ts";

const CONTROL = "@@operators_allowed_for_child_policies";
const tags = (tag: Json): Json => ({ tags: { costcenter: tag } });

/** Of https://docs.aws.amazon.com/organizations/latest/userguide/inheritance-examples.html */
const POLICY_A = tags({
  tag_key: { "@@assign": "CostCenter" },
  tag_value: { "@@assign": ["Development", "Support"] },
});

describe("effectivePolicy", () => {
  it("is empty where nothing is attached", () => {
    expect(effectivePolicy([])).to.deep.equal({});
    expect(effectivePolicy([[], [{ tags: {} }]])).to.deep.equal({});
  });

  it("lets a document below overwrite and add settings (example 1)", () => {
    const below = tags({
      tag_key: { "@@assign": "CostCenter" },
      tag_value: { "@@assign": ["Sandbox"] },
      enforced_for: { "@@assign": ["redshift:*", "dynamodb:table"] },
    });
    expect(effectivePolicy([[POLICY_A], [below]])).to.deep.equal(
      tags({
        tag_key: "CostCenter",
        tag_value: ["Sandbox"],
        enforced_for: ["redshift:*", "dynamodb:table"],
      }),
    );
  });

  it("appends, each value once (example 2)", () => {
    const below = tags({ tag_value: { "@@append": ["Marketing", "Support"] } });
    expect(effectivePolicy([[POLICY_A], [below]])).to.deep.equal(
      tags({ tag_key: "CostCenter", tag_value: ["Development", "Support", "Marketing"] }),
    );
  });

  it("removes, and forgets a setting of which nothing is left (example 3)", () => {
    const unit = tags({
      tag_value: { "@@append": ["Marketing"] },
      enforced_for: { "@@append": ["dynamodb:table"] },
    });
    const account = tags({
      tag_value: { "@@remove": ["Development", "Marketing", "Unheard of"] },
      enforced_for: { "@@remove": ["dynamodb:table"] },
    });
    expect(effectivePolicy([[POLICY_A], [unit], [account]])).to.deep.equal(
      tags({ tag_key: "CostCenter", tag_value: ["Support"] }),
    );
    expect(effectivePolicy([[], [account]])).to.deep.equal({});
  });

  it("passes over what the levels above do not allow (example 4)", () => {
    const above = tags({
      tag_key: { [CONTROL]: ["@@none"], "@@assign": "Project" },
      tag_value: { [CONTROL]: ["@@append"], "@@assign": ["Maintenance"] },
    });
    const below = tags({
      tag_key: { "@@assign": "PROJECT" },
      tag_value: { "@@assign": ["Mine"], "@@append": ["Research"], "@@remove": ["Maintenance"] },
    });
    expect(effectivePolicy([[above], [below]])).to.deep.equal(
      tags({ tag_key: "Project", tag_value: ["Maintenance", "Research"] }),
    );
  });

  it("allows below what all documents of a level allow, and binds none of them itself (example 5)", () => {
    const append = tags({ tag_value: { [CONTROL]: ["@@append"], "@@assign": ["Maintenance"] } });
    const both = tags({ tag_value: { [CONTROL]: ["@@append", "@@remove"], "@@append": ["Other"] } });
    const below = tags({ tag_value: { "@@append": ["Mine"], "@@remove": ["Maintenance"] } });
    expect(effectivePolicy([[append, both], [below]])).to.deep.equal(
      tags({ tag_value: ["Maintenance", "Other", "Mine"] }),
    );
  });

  it("takes the first of several assignments at one level (example 6)", () => {
    const first = tags({ tag_key: { "@@assign": "PROJECT" }, tag_value: { "@@append": ["Maintenance"] } });
    const second = tags({ tag_key: { "@@assign": "project" } });
    expect(effectivePolicy([[first, second]])).to.deep.equal(
      tags({ tag_key: "PROJECT", tag_value: ["Maintenance"] }),
    );
  });

  it("keeps new members out of a locked container, and lets those that are there change", () => {
    const above: Json = {
      services: { [CONTROL]: ["@@none"], default: { opt_out_policy: { "@@assign": "optOut" } } },
    };
    const below: Json = {
      services: {
        default: { opt_out_policy: { "@@assign": "optIn" } },
        lex: { opt_out_policy: { "@@assign": "optIn" } },
      },
    };
    expect(effectivePolicy([[above], [below]])).to.deep.equal({
      services: { default: { opt_out_policy: "optIn" } },
    });
  });

  it("keeps an empty list that was assigned", () => {
    expect(effectivePolicy([[{ regions: { "@@assign": [] } }]])).to.deep.equal({ regions: [] });
  });

  const refused: readonly (readonly [string, readonly Json[], string])[] = [
    ["an operator that it does not know", [{ a: { "@@merge": 1 } }], "a has an unknown operator @@merge"],
    [
      "a control that it does not know",
      [{ a: { [CONTROL]: ["@@some"] } }],
      'a allows an unknown operator "@@some"',
    ],
    [
      "a value without an operator",
      [{ a: { b: "c" } }],
      "a/b has a value without an operator such as @@assign",
    ],
    ["a list for a document", [[]], "the policy has a value without an operator such as @@assign"],
    [
      "a setting that holds settings",
      [{ a: { "@@assign": 1, b: { "@@assign": 2 } } }],
      "a is a setting and holds settings",
    ],
    [
      "a setting above that holds settings below",
      [{ a: { "@@assign": 1 } }, { a: { b: { "@@assign": 2 } } }],
      "a is a setting and holds settings",
    ],
    ["one value to append", [{ a: { "@@append": 1 } }], "a has one value: only @@assign may set it"],
    [
      "a list to remove from one value",
      [{ a: { "@@assign": 1 } }, { a: { "@@remove": [1] } }],
      "a has one value: only @@assign may set it",
    ],
  ];
  for (const [what, documents, message] of refused)
    it(`refuses ${what}`, () => {
      expect(() => effectivePolicy(documents.map((document) => [document]))).to.throw(message);
    });
});

const PATHS = ["mode", "nested/one", "nested/two", "nested/deep/three"];
const values = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()));
const settings = fc.dictionary(fc.constantFrom(...PATHS), values);

/** A document that does `leaf` at each path. */
const written = (flat: Readonly<Record<string, Json>>, leaf: (value: Json) => Json): Json => {
  const nest = (document: Json, [path, value]: readonly [string, Json]): Json =>
    placed(document, path.split("/"), leaf(value));
  return Object.entries(flat).reduce(nest, {});
};

const placed = (document: Json, [name, ...rest]: readonly string[], value: Json): Json => {
  if (name === undefined) return value;
  const members = document as Readonly<Record<string, Json>>;
  return { ...members, [name]: placed(members[name] ?? {}, rest, value) };
};

const assigned = (flat: Readonly<Record<string, Json>>) => written(flat, (value) => ({ "@@assign": value }));
const locked = (flat: Readonly<Record<string, Json>>) =>
  written(flat, (value) => ({ "@@assign": value, [CONTROL]: ["@@none"] }));
const plain = (flat: Readonly<Record<string, Json>>) => written(flat, (value) => value);

describe("effectivePolicy, whatever the documents", () => {
  it("has of each setting what the lowest level says", () => {
    fc.assert(
      fc.property(fc.array(settings), (levels) => {
        const lowest = Object.assign({}, ...levels) as Record<string, Json>;
        expect(effectivePolicy(levels.map((flat) => [assigned(flat)]))).to.deep.equal(plain(lowest));
      }),
    );
  });

  it("has of each setting what the first document of a level says", () => {
    fc.assert(
      fc.property(fc.array(settings), (documents) => {
        const first = Object.assign({}, ...documents.toReversed()) as Record<string, Json>;
        expect(effectivePolicy([documents.map(assigned)])).to.deep.equal(plain(first));
      }),
    );
  });

  it("keeps what is locked, whatever is attached below", () => {
    fc.assert(
      fc.property(settings, fc.array(settings), (above, below) => {
        const policy = effectivePolicy([[locked(above)], ...below.map((flat) => [assigned(flat)])]);
        for (const [at, value] of Object.entries(above))
          expect(hasValue(policy, { at, value })).to.equal(true);
      }),
    );
  });

  it("loses nothing where only appending is allowed, and never gives an operator back", () => {
    const list = fc.array(fc.constantFrom("a", "b", "c", "d"));
    const operators = fc.record(
      { "@@assign": list, "@@append": list, "@@remove": list },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(list, fc.array(operators), (above, below) => {
        const top: Json = { list: { "@@assign": above, [CONTROL]: ["@@append"] } };
        const levels = below.map((each) => [{ list: { ...each, [CONTROL]: ["@@all"] } }]);
        const appended = below.flatMap((each) => each["@@append"] ?? []);
        const { list: left = [] } = effectivePolicy([[top], ...levels]) as {
          readonly list?: readonly string[];
        };
        expect([...new Set(left)]).to.have.members([...new Set([...above, ...appended])]);
      }),
    );
  });
});

describe("hasValue", () => {
  const policy: Json = { services: { default: { opt_out_policy: "optOut" } }, regions: ["eu-west-1"] };

  it("finds a value, a part and the whole", () => {
    expect(hasValue(policy, { at: "services/default/opt_out_policy", value: "optOut" })).to.equal(true);
    expect(hasValue(policy, { at: "services/default", value: { opt_out_policy: "optOut" } })).to.equal(true);
    expect(hasValue(policy, { at: "", value: policy })).to.equal(true);
    expect(hasValue(policy, { at: "regions", value: ["eu-west-1"] })).to.equal(true);
  });

  it("finds nothing else", () => {
    expect(hasValue(policy, { at: "services/default/opt_out_policy", value: "optIn" })).to.equal(false);
    expect(hasValue(policy, { at: "services/lex/opt_out_policy", value: "optOut" })).to.equal(false);
    expect(hasValue(policy, { at: "services/default", value: {} })).to.equal(false);
    expect(hasValue(policy, { at: "regions/0", value: "eu-west-1" })).to.equal(false);
    expect(hasValue(policy, { at: "regions", value: [] })).to.equal(false);
  });
});
