import { expect } from "chai";
import { judged } from "../../bench/engine/judge.ts";
import { SCENARIOS } from "../../bench/engine/scenarios.ts";
import type { Taken } from "../../bench/engine/taken.ts";
import { readSettings } from "../../settings/read.ts";

interface Figures {
  readonly seconds?: number;
  readonly programTime?: number;
  readonly providers?: number;
}

/** Medians that keep every promise, apart from what is given for one of them. */
function medians(name = "", figures: Figures = {}): ReadonlyMap<string, Taken> {
  const up = { seconds: 45, processorTime: 60, programTime: 10, megabytes: 800, providers: 5 };
  const taken = (each: string): Taken => ({
    first: { ...up, ...(each === name ? figures : {}) },
    second: up,
    calls: {},
    shortest: { seconds: 0 },
  });
  return new Map(SCENARIOS.map((scenario) => [scenario.name, taken(scenario.name)]));
}

describe("the promises about the real engine", () => {
  const missed = (...given: Parameters<typeof medians>) =>
    judged(medians(...given)).flatMap(({ name, met, told }) => (met ? [] : [`${name}: ${told}`]));

  it("are about settings that hold", () => {
    for (const { name, settings } of SCENARIOS) readSettings(settings, name);
  });

  it("are kept at their limits", () => {
    expect(missed()).to.deep.equal([]);
    expect(missed("1,000 accounts", { seconds: 90 })).to.deep.equal([]);
  });

  it("are missed beyond them", () => {
    expect(missed("1,000 accounts", { seconds: 90.1 })).to.deep.equal([
      "up with 1,000 accounts: 90.1 s, limit 90",
    ]);
    expect(missed("1,000 accounts", { programTime: 10.1 })).to.deep.equal([
      "the program alone with 1,000 accounts: 10.1 s, limit 10",
    ]);
    expect(missed("prod, adopted", { seconds: 45.1 })).to.deep.equal([
      "up with prod, adopted: 45.1 s, limit 45",
    ]);
  });

  it("are missed when accounts bring providers with them", () => {
    expect(missed("100 accounts", { providers: 6 })).to.deep.equal([
      "provider processes: 5 with 10 accounts; 6 with 100 accounts; 5 with 1,000 accounts; 5 with prod, adopted",
    ]);
  });
});
