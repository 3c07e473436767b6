import { colorsFor } from "../tools/terminal/colors.ts";
import { table } from "../tools/terminal/table.ts";
import type { Benchmark, Comparison, Measurement } from "./benchmark.ts";
import { flatCost, STEPS } from "./benchmarks/flat-cost.ts";
import { manyAccounts } from "./benchmarks/many-accounts.ts";
import { prodPreview } from "./benchmarks/prod-preview.ts";
import { verdict } from "./judgement.ts";
import { measureAll } from "./measure.ts";
import type { Part } from "./part.ts";
import { RUNS } from "./rounds.ts";

const BENCHMARKS: readonly Benchmark[] = [
  prodPreview,
  ...STEPS.map((accounts) => manyAccounts(accounts, { seconds: 5, megabytes: 550 })),
];

const COMPARISONS: readonly Comparison[] = [flatCost];

/** The offline preview, as whole processes. */
export const previews: Part = {
  name: "previews",
  measure: async () => {
    const medians = await measureAll(BENCHMARKS);
    const judgements = COMPARISONS.map(({ name, judge }) => ({ name, ...judge(medians) }));
    return { table: drawn(medians), judgements, medians };
  },
};

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
