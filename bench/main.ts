import { availableParallelism, loadavg } from "node:os";
import { writeFileSync } from "node:fs";
import { colorsFor } from "../tools/terminal/colors.ts";
import { table } from "../tools/terminal/table.ts";
import type { Benchmark, Comparison, Measurement } from "./benchmark.ts";
import { flatCost, STEPS } from "./benchmarks/flat-cost.ts";
import { manyAccounts } from "./benchmarks/many-accounts.ts";
import { prodPreview } from "./benchmarks/prod-preview.ts";
import { measureAll, RUNS } from "./measure.ts";

const BENCHMARKS: readonly Benchmark[] = [
  prodPreview,
  ...STEPS.map((accounts) => manyAccounts(accounts, { seconds: 5, megabytes: 550 })),
];

const COMPARISONS: readonly Comparison[] = [flatCost];

/** Processes that wanted to run in the last minute, from which on the times of a benchmark mean little. */
const BUSY = 0.5;

const RESULTS = new URL("results.json", import.meta.url);

/** Measures everything that has a limit; prints a table and writes results.json. Resolves to the exit status. */
export async function main(): Promise<number> {
  const [load = 0] = loadavg();
  const medians = await measureAll(BENCHMARKS);
  const compared = COMPARISONS.map((comparison) => ({ name: comparison.name, ...comparison.judge(medians) }));
  const notes =
    load > BUSY
      ? ["", `  The machine was busy with other work before (load ${load.toFixed(1)}): times are too long.`]
      : [];
  process.stdout.write(`${[...drawn(medians), "", ...compared.map(line), ...notes].join("\n")}\n`);
  const results = {
    node: process.version,
    cores: availableParallelism(),
    loadBefore: load,
    runs: RUNS,
    medians: Object.fromEntries(medians),
    compared,
  };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  return 0;
}

function drawn(medians: ReadonlyMap<string, Measurement>): string[] {
  const right = { align: "right" } as const;
  const columns = [
    { title: `median of ${RUNS}` },
    { title: "seconds", ...right },
    { title: "limit", ...right },
    { title: "MB, all", ...right },
    { title: "limit", ...right },
    { title: "MB, largest", ...right },
    { title: "" },
  ];
  const rows = BENCHMARKS.map(({ name, limits }) => {
    const { seconds = NaN, wholeTree, largestProcess } = medians.get(name) ?? {};
    const met = seconds <= limits.seconds && (wholeTree ?? 0) <= limits.megabytes;
    return [
      name,
      seconds.toFixed(2),
      String(limits.seconds),
      wholeTree?.toFixed(0) ?? "-",
      String(limits.megabytes),
      largestProcess?.toFixed(0) ?? "-",
      verdict(met),
    ];
  });
  return table(columns, rows, colorsFor(process.stdout).cyan);
}

const line = ({ name, met, told }: { name: string; met: boolean; told: string }): string =>
  `  ${name}: ${told}, ${verdict(met)}`;

const verdict = (met: boolean): string => (met ? "met" : "missed");
