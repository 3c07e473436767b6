import { expect } from "chai";
import { z } from "zod";
import { choose, chosenAt, type Selection } from "../../../components/guardrails/chosen.ts";
import { type DefaultTarget, denyGuardrail, type Preset } from "../../../components/guardrails/guardrail.ts";
import type { Targets } from "../../../components/guardrails/targets.ts";

const TARGETS: Targets = {
  units: ["security", "workloads", "workloads/sandbox", "workloads/production"],
  unitOf: { "log-archive": "security", payments: "workloads/production" },
};

const guardrail = (id: string, presets: readonly Preset[] = [], target: DefaultTarget = "root") =>
  denyGuardrail({
    id,
    kind: "scp",
    purpose: "Nothing of this happens.",
    presets,
    target,
    exempt: [],
    frameworks: [],
    parameters: z.strictObject({ level: z.number().default(1) }),
    denials: () => [],
    probes: () => ({ denies: [], allows: [] }),
  });

const CATALOGUE = [
  guardrail("trail", ["baseline"]),
  guardrail("archive", ["baseline"], "log-archive"),
  guardrail("quarantine", ["baseline"], "quarantine"),
  guardrail("small", ["sandbox"], "sandbox"),
  guardrail("keys", ["strict"]),
  guardrail("boundary", [], "chosen"),
];

const NOTHING: Selection = { with: {}, without: [] };

const standing = (selections: Readonly<Record<string, Partial<Selection>>>) => {
  const full = Object.entries(selections).map(([target, each]) => [target, { ...NOTHING, ...each }] as const);
  const chosen = chosenAt(new Map(full), CATALOGUE, TARGETS);
  return Object.fromEntries(
    [...chosen].flatMap(([target, all]) => (all.length > 0 ? [[target, all.map(({ id }) => id)]] : [])),
  );
};

describe("the guardrails that settings choose", () => {
  it("go with a preset of the root to the root, the archive's account and units of their name", () => {
    expect(standing({ root: { preset: "baseline" } })).to.deep.equal({
      root: ["trail"],
      "account:log-archive": ["archive"],
    });
    expect(standing({ root: { preset: "sandbox" } })).to.deep.equal({ "workloads/sandbox": ["small"] });
  });

  it("go with a preset of a unit to that unit, whatever its name", () => {
    expect(standing({ workloads: { preset: "sandbox" } })).to.deep.equal({ workloads: ["small"] });
  });

  it("never bring quarantine to a unit of another name", () => {
    expect(standing({ workloads: { preset: "baseline" } })).to.deep.equal({ workloads: ["trail"] });
  });

  it("hold the baseline where they are strict, and stand once where both are named", () => {
    expect(standing({ "workloads/production": { preset: "strict" } })).to.deep.equal({
      "workloads/production": ["trail", "keys"],
    });
    expect(
      standing({ root: { preset: "baseline" }, "workloads/production": { preset: "strict" } }),
    ).to.deep.equal({
      root: ["trail"],
      "account:log-archive": ["archive"],
      "workloads/production": ["keys"],
    });
  });

  it("are added and left out one by one", () => {
    expect(
      standing({ root: { preset: "baseline", without: ["trail"], with: { boundary: {} } } }),
    ).to.deep.equal({
      root: ["boundary"],
      "account:log-archive": ["archive"],
    });
  });

  it("stand again further down where their parameters are others, and only there", () => {
    expect(
      standing({
        root: { with: { keys: {} } },
        workloads: { with: { keys: { level: 1 } } },
        "account:payments": { with: { keys: { level: 2 } } },
      }),
    ).to.deep.equal({ root: ["keys"], "account:payments": ['keys {"exemptRoles":[],"level":2}'] });
  });

  it("take further roles to let through beside their own parameters", () => {
    expect(choose(guardrail("keys"), { exemptRoles: ["Robot"], level: 3 })).to.deep.include({
      parameters: { level: 3 },
      exemptRoles: ["Robot"],
    });
    expect(() => choose(guardrail("keys"), { levle: 3 })).to.throw("levle");
  });
});
