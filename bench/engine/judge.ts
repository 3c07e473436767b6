import type { Judgement } from "../judgement.ts";
import { SCENARIOS } from "./scenarios.ts";
import type { Taken } from "./taken.ts";

type Medians = ReadonlyMap<string, Taken>;

export const judged = (medians: Medians): Judgement[] => [...limits(medians), sameProviders(medians)];

function limits(medians: Medians): Judgement[] {
  const within = (name: string, seconds = NaN, limit?: number): Judgement[] =>
    limit === undefined
      ? []
      : [{ name, met: seconds <= limit, told: `${seconds.toFixed(1)} s, limit ${limit}` }];
  return SCENARIOS.flatMap(({ name, limits: { seconds, programTime } }) => {
    const first = medians.get(name)?.first;
    return [
      ...within(`up with ${name}`, first?.seconds, seconds),
      ...within(`the program alone with ${name}`, first?.programTime, programTime),
    ];
  });
}

/** Each provider is a process: their number is that of the core accounts, however many others there are. */
function sameProviders(medians: Medians): Judgement {
  const numbers = [...medians.values()].map(({ first }) => first.providers);
  return {
    name: "provider processes",
    met: new Set(numbers).size === 1,
    told: [...medians].map(([name, { first }]) => `${first.providers} with ${name}`).join("; "),
  };
}
