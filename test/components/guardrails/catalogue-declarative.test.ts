import { expect } from "chai";
import { CATALOGUE } from "../../../components/guardrails/catalogue/index.ts";
import type { DeclarativeGuardrail, Json, Value } from "../../../components/guardrails/guardrail.ts";
import { effectivePolicy } from "../../../components/guardrails/simulate/effective-policy.ts";
import { hasValue } from "../../../components/guardrails/simulate/effective-policy-value.ts";
import { PLACE } from "../../support/guardrails.ts";

const GUARDRAILS = CATALOGUE.filter((each): each is DeclarativeGuardrail => each.kind === "declarative");

type Values = Readonly<Record<string, Json>>;

const isMap = (json: Json): json is Values =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const contentOf = (guardrail: DeclarativeGuardrail): Json =>
  guardrail.content(PLACE, guardrail.parameters.parse({}));
const probesOf = (guardrail: DeclarativeGuardrail) => guardrail.probes(PLACE, guardrail.parameters.parse({}));

/** Whether the policy has all that it must have, and nothing that it must not. */
function holds(guardrail: DeclarativeGuardrail, policy: Json): boolean {
  const { denies, allows } = probesOf(guardrail);
  return allows.every((each) => hasValue(policy, each)) && !denies.some((each) => hasValue(policy, each));
}

/** A document that sets the value itself. */
const setting = ({ at, value }: Value): Json => {
  const assigned = (json: Json): Json =>
    isMap(json)
      ? Object.fromEntries(Object.entries(json).map(([name, each]) => [name, assigned(each)]))
      : { "@@assign": json };
  return at
    .split("/")
    .filter((name) => name !== "")
    .reduceRight<Json>((document, name) => ({ [name]: document }), assigned(value));
};

const LOCK = "@@operators_allowed_for_child_policies";

/** The content with each one of its operators left out, and what that was. */
function withoutEachOperator(content: Json, path = ""): { readonly left: string; readonly content: Json }[] {
  if (!isMap(content)) return [];
  return Object.entries(content).flatMap(([name, each]) => {
    const at = path === "" ? name : `${path}/${name}`;
    const { [name]: dropped, ...others } = content;
    if (name.startsWith("@@")) return [{ left: at, content: others }];
    return withoutEachOperator(each, at).map(({ left, content: without }) => ({
      left,
      content: { ...content, [name]: without },
    }));
  });
}

for (const guardrail of GUARDRAILS)
  describe(`declarative guardrail ${guardrail.id}`, () => {
    const content = contentOf(guardrail);
    const { denies, allows } = probesOf(guardrail);

    it("has three probes of each kind", () => {
      expect(denies).to.have.length.of.at.least(3);
      expect(allows).to.have.length.of.at.least(3);
    });

    it("sets what an account must have, and nothing that it must not", () => {
      const policy = effectivePolicy([[content]]);
      for (const each of allows) expect(hasValue(policy, each), JSON.stringify(each)).to.equal(true);
      for (const each of denies) expect(hasValue(policy, each), JSON.stringify(each)).to.equal(false);
    });

    it("is told by its probes when a setting is lost", () => {
      const assignments = withoutEachOperator(content).filter(({ left }) => left.endsWith("/@@assign"));
      const missed = assignments.filter(({ content: without }) =>
        holds(guardrail, effectivePolicy([[without]])),
      );
      expect(assignments).to.have.length.of.at.least(1);
      expect(missed.map(({ left }) => left)).to.deep.equal([]);
    });

    it("has a probe that a document below would turn, for each of its locks", () => {
      const below = denies.map(setting);
      const locks = withoutEachOperator(content).filter(({ left }) => left.endsWith(LOCK));
      const idle = locks.filter(({ content: without }) =>
        below.every((document) => holds(guardrail, effectivePolicy([[without], [document]]))),
      );
      expect(idle.map(({ left }) => left)).to.deep.equal([]);
    });
  });

describe("declarative guardrails", () => {
  it("leave to units and accounts what may differ among them, and lock the rest", () => {
    const isOpen = (guardrail: DeclarativeGuardrail) =>
      probesOf(guardrail).denies.some((each) =>
        hasValue(effectivePolicy([[contentOf(guardrail)], [setting(each)]]), each),
      );
    expect(GUARDRAILS.filter(isOpen).map(({ id }) => id)).to.deep.equal([
      "vpc-block-public-access",
      "allowed-images",
      "s3-block-public-access",
      "tag-values",
      "security-hub",
      "inspector",
    ]);
  });
});
