import { expect } from "chai";
import { simulator } from "../../../components/guardrails/simulate/simulator.ts";
import { readSettings } from "../../../settings/read.ts";
import { inhabited, probesOf } from "../../support/guardrail-places.ts";
import { organizationIn } from "../support/attached.ts";
import {
  type LandingZone,
  landingZone,
  organizationBefore,
  type RawSettings,
  settingsOf,
  succeeded,
} from "../support/landing-zone.ts";
import { ATTACHMENT, POLICY } from "../world/rules/policies.ts";

const PROD = settingsOf("prod");

const withGuardrails = (units: Readonly<Record<string, unknown>>): RawSettings => ({
  ...PROD,
  guardrails: { ...(PROD.guardrails as object), units },
});

const { root, ...others } = (PROD.guardrails as { units: Record<string, unknown> }).units;

describe("guardrails that change", function () {
  this.timeout(240_000);
  let zone: LandingZone;
  let moments: Set<number>[] = [];
  before(async () => {
    zone = await landingZone(PROD, { before: organizationBefore(PROD) });
    succeeded(await zone.stack.up());
    const meanwhile = () => moments.push(denied());
    for (const type of [POLICY, ATTACHMENT])
      for (const method of ["create", "update", "delete"] as const)
        zone.world.faults.inject({ type, method, kind: "seen", times: Infinity, meanwhile });
  });
  after(() => {
    zone.remove();
  });

  const { model, held } = inhabited(readSettings(PROD, "Pulumi.prod.yaml"));
  const requests = held.flatMap((each) => probesOf(each, model).denies);

  /** What of all that guardrails deny is denied at this moment. */
  const denied = (): Set<number> => {
    const { verdict } = simulator(organizationIn(zone.world.state));
    return new Set(requests.flatMap((each, at) => (verdict(each).decision === "denied" ? [at] : [])));
  };

  /** Changes settings; resolves to what was done, and to what was open meanwhile that was shut before and is after. */
  async function change(settings: RawSettings) {
    const first = denied();
    moments = [];
    zone.stack.setSettings(settings);
    const { steps } = succeeded(await zone.stack.up());
    const last = denied();
    const always = [...first].filter((at) => last.has(at));
    const gaps = always.filter((at) => moments.some((moment) => !moment.has(at)));
    const done = steps
      .filter(({ type }) => [POLICY, ATTACHMENT].includes(type))
      .filter(({ op }) => op !== "same");
    return { always, gaps, done: Map.groupBy(done, ({ op }) => op) };
  }

  it("deny without a gap while they move from a unit to the root", async () => {
    const { always, gaps, done } = await change(
      withGuardrails({ root: { preset: "strict" }, sandbox: others.sandbox, "workloads/production": {} }),
    );
    expect([...done.keys()]).to.include.members(["create", "delete"]);
    expect(moments.length).to.be.above(3);
    expect(always.length).to.be.above(1000);
    expect(gaps.map((at) => requests[at])).to.deep.equal([]);
  });

  it("deny without a gap while they move back", async () => {
    const { always, gaps } = await change(withGuardrails({ root, ...others }));
    expect(moments.length).to.be.above(3);
    expect(always.length).to.be.above(1000);
    expect(gaps.map((at) => requests[at])).to.deep.equal([]);
  });
});
