import { expect } from "chai";
import { allAt } from "../../policy-pack/judge/judge.ts";
import { JsonText } from "../../policy-pack/model/example-stack.ts";
import { standardOf } from "../../policy-pack/model/parameters.ts";
import { isStackPolicy, type Policy, type ResourcePolicy } from "../../policy-pack/model/policy.ts";
import { POLICIES } from "../../policy-pack/policies/index.ts";
import { isEmpty } from "../../policy-pack/values/values.ts";
import { type Case, casesOf } from "./support/cases.ts";
import { type Moment, MOMENTS, playedStack, referencesIn } from "./support/examples.ts";
import { diagnosticsOf } from "./support/server.ts";
import { UNKNOWN } from "./support/wire.ts";

/** What one policy says of an example: the resource and the message. */
async function saidOf(policy: Policy, { stack }: Case, moment: Moment) {
  const types: readonly string[] = [...policy.types, ...(isStackPolicy(policy) ? policy.beside : [])];
  // The pack is shown only what its policies say that they look at.
  const shown = playedStack(stack, moment).filter(({ type }) => types.includes(type));
  const said = await diagnosticsOf(shown, [policy], allAt("mandatory"));
  return said.map(({ urn, message }) => [urn.slice(urn.lastIndexOf("::") + 2), message] as const);
}

/** Documents that hold references are unknown as a whole before these exist. */
const holdsUnknownText = ({ stack }: Case, moment: Moment): boolean =>
  moment === "first" &&
  Object.values(stack).some(({ properties }) =>
    Object.values(properties).some((value) => value instanceof JsonText && referencesIn(value).length > 0),
  );

const CANNOT_BE_KNOWN = "can't be known before deployment";

async function expectPasses(policy: Policy, example: Case): Promise<void> {
  for (const moment of MOMENTS) {
    const said = await saidOf(policy, example, moment);
    const wrong = holdsUnknownText(example, moment)
      ? said.filter(([, message]) => !message.includes(CANNOT_BE_KNOWN))
      : said;
    expect(wrong, moment).to.deep.equal([]);
  }
}

async function expectFails(policy: Policy, example: Case): Promise<void> {
  const [first = ""] = Object.keys(example.stack);
  for (const moment of MOMENTS) {
    const [said, ...more] = await saidOf(policy, example, moment);
    expect(more, moment).to.deep.equal([]);
    const [name, message = ""] = said ?? [];
    expect(name, moment).to.equal(first);
    if (holdsUnknownText(example, moment) && message.includes(CANNOT_BE_KNOWN)) continue;
    expect(message.split("\n")[0], moment).to.equal(`${policy.title}. ${example.says}`);
  }
}

/** Expects that a resource passes once its remedy is taken. */
function expectMended(policy: ResourcePolicy, { stack }: Case): void {
  const parameters = standardOf(policy.parameters ?? {});
  const violationOf = policy.violation as (properties: object, chosen: typeof parameters) => unknown;
  const remedyOf = policy.remedy as unknown as (properties: object, chosen: typeof parameters) => object;
  for (const { inputs } of playedStack(stack, "later")) {
    expect(violationOf({ ...inputs, ...remedyOf(inputs, parameters) }, parameters)).to.equal(false);
  }
}

/** Expects that no value of the judged resource is silently taken for a good one where it is not known. */
async function expectNoSilence(policy: Policy, { stack }: Case): Promise<void> {
  const [[name, resource] = ["", undefined]] = Object.entries(stack);
  for (const [property, value] of Object.entries(resource?.properties ?? {})) {
    // What another resource will tell is hardly nothing.
    if (isEmpty(value)) continue;
    const unknown = { ...resource!, properties: { ...resource!.properties, [property]: UNKNOWN } };
    const said = await saidOf(policy, { stack: { ...stack, [name]: unknown } }, "later");
    expect(
      said.map(([at]) => at),
      `with ${property} unknown`,
    ).to.include(name);
  }
}

/** Types that have no example of a kind. */
const typesWithout = (policy: Policy, kind: "passes" | "fails"): readonly string[] => {
  const shown = casesOf(policy, kind).flatMap(({ stack }) => Object.values(stack).map(({ type }) => type));
  return policy.types.filter((type) => !shown.includes(type));
};

describe("policies", () => {
  for (const policy of POLICIES) {
    describe(policy.id, () => {
      it("shows at least two of each that pass and fail, of every type", () => {
        for (const kind of ["passes", "fails"] as const) {
          expect(casesOf(policy, kind), kind).to.have.length.at.least(2);
          expect(typesWithout(policy, kind), kind).to.deep.equal([]);
        }
      });

      it("passes what is well, at the first preview, later and in a saved state", async () => {
        for (const example of casesOf(policy, "passes")) await expectPasses(policy, example);
      });

      it("tells what is wrong, at the first preview, later and in a saved state", async () => {
        for (const example of casesOf(policy, "fails")) await expectFails(policy, example);
      });

      it("is never silent about what is wrong because a value is unknown", async () => {
        for (const example of casesOf(policy, "fails")) await expectNoSilence(policy, example);
      });

      if (!isStackPolicy(policy) && policy.remedy !== undefined) {
        it("mends what is wrong", () => {
          for (const example of casesOf(policy, "fails")) expectMended(policy, example);
        });
      }
    });
  }
});
