import { colorsFor } from "../../tools/terminal/colors.ts";
import { table } from "../../tools/terminal/table.ts";
import { RUNS } from "../rounds.ts";
import type { Figures } from "./figures.ts";

export const thousands = (number: number): string => Math.round(number).toLocaleString("en-US");

export function drawn(figures: Figures): string[] {
  const rows = [
    ["pack 200 guardrails over 50 units, ms", figures.packMilliseconds.toFixed(1)],
    ["simulate, requests a second", thousands(figures.requestsPerSecond)],
    ["matrix of prod, seconds", figures.matrixSeconds.toFixed(2)],
    [`replay ${thousands(figures.records)} records, a second`, thousands(figures.replayPerSecond)],
    ["  unzip and parse them only, a second", thousands(figures.barePerSecond)],
    ["  MB", thousands(figures.longMegabytes)],
    ["  MB with a tenth of the records", thousands(figures.shortMegabytes)],
  ];
  const columns = [{ title: `median of ${RUNS}` }, { title: "", align: "right" as const }];
  return table(columns, rows, colorsFor(process.stdout).cyan);
}
