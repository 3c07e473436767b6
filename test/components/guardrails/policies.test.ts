import { expect } from "chai";
import { choose, type Chosen } from "../../../components/guardrails/chosen.ts";
import { CATALOGUE } from "../../../components/guardrails/catalogue/index.ts";
import type { DenyGuardrail, Guardrail } from "../../../components/guardrails/guardrail.ts";
import { policiesOf } from "../../../components/guardrails/policies.ts";
import { PLACE } from "../../support/guardrails.ts";

const guardrail = (id: string) => CATALOGUE.find((each) => each.id === id)!;
const chosen = (...ids: string[]): Chosen[] => ids.map((id) => choose(guardrail(id)));

function policies(...entries: [string, Chosen[]][]) {
  const packed = policiesOf(new Map(entries), PLACE);
  if ("misfits" in packed) throw new Error("no room");
  return packed.policies;
}

describe("the policies of guardrails", () => {
  it("are one for each kind at each target, and say which guardrails each statement serves", () => {
    const all = policies(
      ["root", chosen("protect-trail", "tls-only", "no-serial-console", "ai-services-opt-out")],
      ["workloads/production", chosen("no-iam-users")],
    );
    expect(all.map(({ key, type, title, targets }) => [key, type, title, targets])).to.deep.equal([
      [
        "scp-workloads/production-0",
        "SERVICE_CONTROL_POLICY",
        "acme-scp-workloads.production-0",
        ["workloads/production"],
      ],
      ["scp-root-0", "SERVICE_CONTROL_POLICY", "acme-scp-root-0", ["root"]],
      ["rcp-root-0", "RESOURCE_CONTROL_POLICY", "acme-rcp-root-0", ["root"]],
      ["declarative-policy-ec2-root", "DECLARATIVE_POLICY_EC2", "acme-declarative-policy-ec2-root", ["root"]],
      ["aiservices-opt-out-root", "AISERVICES_OPT_OUT_POLICY", "acme-aiservices-opt-out-root", ["root"]],
    ]);
    expect(all.map(({ origins }) => [...new Set(origins.flat())])).to.deep.equal([
      ["no-iam-users"],
      ["protect-trail"],
      ["tls-only"],
      ["no-serial-console"],
      ["ai-services-opt-out"],
    ]);
  });

  it("keep apart the titles of units whose paths are too long for AWS", () => {
    const long = (last: string) => `${"a".repeat(120)}/${last}`;
    const titles = policies([long("one"), chosen("no-iam-users")], [long("two"), chosen("no-leaving")]).map(
      ({ title }) => title,
    );
    expect(titles.map(({ length }) => length)).to.satisfy((all: number[]) =>
      all.every((each) => each <= 128),
    );
    expect(new Set(titles).size).to.equal(2);
  });

  it("are none where there is no room, which is told", () => {
    const large = (at: number): Guardrail => ({
      ...(guardrail("no-leaving") as DenyGuardrail),
      id: `large-${at}`,
      denials: () => [
        {
          Action: ["s3:GetObject"],
          Condition: { StringEquals: { "aws:PrincipalTag/team": String(at).padEnd(6000) } },
        },
      ],
    });
    const many = Array.from({ length: 20 }, (_, at) => choose(large(at)));
    const packed = policiesOf(new Map([["root", many]]), PLACE);
    expect("misfits" in packed && packed.misfits.map(([target, { kind }]) => [target, kind])).to.deep.equal([
      ["root", "scp"],
    ]);
  });
});
