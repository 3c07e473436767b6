import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pulumiCli } from "../../test/engine/cli/cli.ts";
import type { Part } from "../part.ts";
import { inRounds, median } from "../rounds.ts";
import { drawn } from "./drawn.ts";
import { judged } from "./judge.ts";
import { SCENARIOS } from "./scenarios.ts";
import type { Taken, Up } from "./taken.ts";

const UP = fileURLToPath(new URL("up.ts", import.meta.url));

const run = promisify(execFile);

/** The program on the real engine, with a stand-in for AWS behind it. */
export const engine: Part = {
  name: "engine",
  measure: async () => {
    // It may have to be built first, which none of the measured processes should do.
    await pulumiCli();
    const runs = await inRounds(SCENARIOS.map(({ name }) => ({ name, run: () => takenBy(name) })));
    const medians = new Map([...runs].map(([name, each]) => [name, mediansOf(each)]));
    return { table: drawn(medians), judgements: judged(medians), medians };
  },
};

async function takenBy(scenario: string): Promise<Taken> {
  const { stdout } = await run(process.execPath, [UP, scenario]);
  return JSON.parse(stdout) as Taken;
}

function mediansOf(runs: readonly Taken[]): Taken {
  const last = runs.at(-1);
  if (!last) throw new Error("nothing was run");
  const first = medianUp(runs.map((each) => each.first));
  const second = medianUp(runs.map((each) => each.second));
  // The calls are the same in every run.
  return { ...last, first, second };
}

const medianUp = (ups: readonly Up[]): Up => ({
  seconds: median(ups.map(({ seconds }) => seconds)) ?? NaN,
  processorTime: median(ups.map(({ processorTime }) => processorTime)),
  programTime: median(ups.map(({ programTime }) => programTime)),
  megabytes: median(ups.map(({ megabytes }) => megabytes)),
  providers: median(ups.map(({ providers }) => providers)) ?? NaN,
});
