import { colorsFor } from "../../tools/terminal/colors.ts";
import { table } from "../../tools/terminal/table.ts";
import { RUNS } from "../rounds.ts";
import type { Taken } from "./taken.ts";

/** Kinds of calls in the order of a thing's life, as the world counts them, and what a person calls them. */
const CALLS = {
  configure: "providers that sign in",
  create: "calls to create",
  read: "calls to read",
  update: "calls to update",
  delete: "calls to delete",
  hook: "calls of the program's hooks",
};

/** A column for each organization that was built. */
export function drawn(medians: ReadonlyMap<string, Taken>): string[] {
  const all = [...medians.values()];
  const row = (title: string, cell: (taken: Taken) => string): string[] => [title, ...all.map(cell)];
  const rows = [
    row("up, seconds", ({ first }) => first.seconds.toFixed(1)),
    row("  processor time of all", ({ first }) => first.processorTime?.toFixed(1) ?? "-"),
    row("  processor time of the program", ({ first }) => first.programTime?.toFixed(1) ?? "-"),
    row("up again, seconds", ({ second }) => second.seconds.toFixed(1)),
    row("MB, engine, providers and program", ({ first }) => first.megabytes?.toFixed(0) ?? "-"),
    row("provider processes", ({ first }) => String(first.providers)),
    ...Object.entries(CALLS)
      .filter(([kind]) => all.some(({ calls }) => calls[kind] !== undefined))
      .map(([kind, title]) => row(title, ({ calls }) => whole(calls[kind] ?? 0))),
    row("AWS throttles to, seconds at least", ({ shortest }) => whole(shortest.seconds)),
    row("  because of", ({ shortest }) => shortest.api ?? "-"),
  ];
  const columns = [...medians.keys()].map((title) => ({ title, align: "right" as const }));
  return table([{ title: `median of ${RUNS}` }, ...columns], rows, colorsFor(process.stdout).cyan);
}

const whole = (number: number): string => Math.round(number).toLocaleString("en-US");
