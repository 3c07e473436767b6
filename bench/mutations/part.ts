import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { AREAS } from "../../policy-pack/policies/index.ts";
import { colorsFor } from "../../tools/terminal/colors.ts";
import { table } from "../../tools/terminal/table.ts";
import type { Part } from "../part.ts";
import type { Survival } from "./survival.ts";

const RUN = fileURLToPath(new URL("run.ts", import.meta.url));

/** The share of mutants that must be noticed. */
const SCORE = 0.95;

/** As much as the list of living mutants of one area can take. */
const LONGEST_LIST = 1024 ** 2 * 16;

const run = promisify(execFile);

/** Breaks every condition of the policies, one at a time: how many of the mutants do their own examples notice? */
export const mutations: Part = {
  name: "mutations",
  measure: async () => {
    const survivals = new Map<string, Survival>();
    for (const area of Object.keys(AREAS)) {
      process.stderr.write(`${area}\n`);
      const { stdout } = await run(process.execPath, [RUN, area], { maxBuffer: LONGEST_LIST });
      survivals.set(area, JSON.parse(stdout) as Survival);
    }
    const all = [...survivals.values()];
    const mutants = sum(all.map((each) => each.mutants));
    const alive = all.flatMap((each) => each.alive);
    const score = 1 - alive.length / mutants;
    return {
      table: [
        ...drawn(survivals),
        "",
        ...alive.map(({ path, line, change }) => `  ${path}:${line}  ${change}`),
      ],
      judgements: [
        {
          name: "mutants that examples notice",
          met: score >= SCORE,
          told: `${(score * 100).toFixed(1)} % of ${mutants}, at least ${SCORE * 100} %`,
        },
      ],
      medians: survivals,
    };
  },
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function drawn(survivals: ReadonlyMap<string, Survival>): string[] {
  const columns = [
    { title: "area" },
    { title: "mutants", align: "right" as const },
    { title: "alive", align: "right" as const },
  ];
  const rows = [...survivals].map(([area, { mutants, alive }]) => [
    area,
    String(mutants),
    String(alive.length),
  ]);
  return table(columns, rows, colorsFor(process.stdout).cyan);
}
