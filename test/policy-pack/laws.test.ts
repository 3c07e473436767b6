import { expect } from "chai";
import fc from "fast-check";
import { allAt } from "../../policy-pack/judge/judge.ts";
import { isStackPolicy, type Policy } from "../../policy-pack/model/policy.ts";
import { POLICIES } from "../../policy-pack/policies/index.ts";
import { referencedIds } from "../../policy-pack/references.ts";
import { casesOf } from "./support/cases.ts";
import { playedStack } from "./support/examples.ts";
import { diagnosticsOf } from "./support/server.ts";
import { type Played, secret, UNKNOWN } from "./support/wire.ts";

const ALL = allAt("mandatory");

/** What an engine may show where a program writes something else. */
const anything = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 365, "", "x", "{", "[]", '{"Statement":[null,3]}', UNKNOWN),
  fc.constantFrom([], {}, [null], [{}], [UNKNOWN], { a: null }, [[]]),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
);

/** Where in a tree something is put in the place of what stands there. */
const change = fc.record({ steps: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), put: anything });

type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never;

/** A tree with one part changed; the steps lead down as far as there is something below. */
function changed(tree: unknown, { steps: [step = 0, ...rest], put }: Change): unknown {
  if (typeof tree !== "object" || tree === null) return put;
  const keys = Object.keys(tree);
  if (keys.length === 0) return put;
  const key = keys[step % keys.length] ?? "";
  const part = (tree as Record<string, unknown>)[key];
  const value = rest.length === 0 ? put : changed(part, { steps: rest, put });
  if (Array.isArray(tree)) return tree.with(Number(key), value);
  return { ...tree, [key]: value };
}

const playedOf = (policy: Policy): Played[][] =>
  (["passes", "fails"] as const).flatMap((kind) =>
    casesOf(policy, kind).map(({ stack }) => playedStack(stack, "later")),
  );

/** The words that a tree holds, as secrets. */
const SECRET = "hunter2-";

function secretly(tree: unknown, path = "value"): unknown {
  if (Array.isArray(tree)) return tree.map((each, at) => secretly(each, `${path}${at}`));
  if (typeof tree === "object" && tree !== null)
    return Object.fromEntries(Object.entries(tree).map(([key, each]) => [key, secretly(each, key)]));
  return typeof tree === "string" ? secret(`${SECRET}${tree}`) : tree;
}

/** The same values, each marked as a secret. */
const marked = (tree: object): object =>
  Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, secret(value)]));

describe("any policy", function () {
  this.timeout(60_000);

  it("gives a verdict on whatever it is shown", async () => {
    const examples = fc.constantFrom(
      ...POLICIES.flatMap((policy) => playedOf(policy).map((all) => ({ policy, all }))),
    );
    const property = fc.asyncProperty(
      examples,
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      async ({ policy, all }, changes, which) => {
        const shown = all.map((each, at) => {
          if (at !== which % all.length) return each;
          const inputs = changes.reduce<unknown>(changed, each.inputs);
          const tree = typeof inputs === "object" && inputs !== null ? inputs : {};
          return { ...each, inputs: tree, outputs: { ...each.outputs, ...tree } };
        });
        for (const { urn, message } of await diagnosticsOf(shown, [policy], ALL)) {
          expect(shown.map((each) => each.urn)).to.include(urn);
          expect(message).to.include(policy.title);
        }
      },
    );
    await fc.assert(property, { numRuns: 4000 });
  });

  it("never tells a value", async () => {
    for (const policy of POLICIES) {
      for (const all of playedOf(policy)) {
        const shown = all.map((each) => ({
          ...each,
          inputs: secretly(each.inputs) as object,
          outputs: secretly(each.outputs) as object,
        }));
        const said = await diagnosticsOf(shown, [policy], ALL);
        expect(said.filter(({ message }) => message.includes(SECRET))).to.deep.equal([]);
      }
    }
  });

  it("says the same of a secret as of the same value in the open", async () => {
    for (const policy of POLICIES) {
      for (const all of playedOf(policy)) {
        const shown = all.map((each) => ({
          ...each,
          inputs: marked(each.inputs),
          outputs: marked(each.outputs),
        }));
        expect(await diagnosticsOf(shown, [policy], ALL)).to.deep.equal(
          await diagnosticsOf(all, [policy], ALL),
        );
      }
    }
  });
});

describe("the catalogue", () => {
  it("has each policy once, named as configurations name it", () => {
    const ids = POLICIES.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it("says in whole sentences what must be so and why", () => {
    for (const { id, title, why, write } of POLICIES) {
      expect(title, id).to.match(/^[A-Z].*[^.]$/);
      expect(why, id).to.match(/^[A-Z].*\.$/);
      for (const line of write) expect(line, id).to.not.include("\n");
    }
    expect(new Set(POLICIES.map(({ why }) => why)).size).to.be.greaterThan(POLICIES.length * 0.9);
  });

  it("mends no Lambda function, whose code the SDK would spoil", () => {
    const mended = POLICIES.filter((policy) => !isStackPolicy(policy) && policy.remedy !== undefined);
    expect(mended.flatMap(({ types }) => types)).to.not.include("aws:lambda/function:Function");
  });

  it("is referred to by every row of the frameworks, and by no other", () => {
    expect(referencedIds().toSorted()).to.deep.equal(POLICIES.map(({ id }) => id).toSorted());
  });
});
