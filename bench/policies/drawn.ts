import { POLICIES } from "../../policy-pack/policies/index.ts";
import { colorsFor } from "../../tools/terminal/colors.ts";
import { table } from "../../tools/terminal/table.ts";
import { RUNS } from "../rounds.ts";
import type { Figures, Taken } from "./figures.ts";

/** A column for each pack. */
export function drawn({
  own,
  awsguard,
  one,
  analyzeMilliseconds,
  previewSeconds: { without, withOne, withPack },
}: Figures): string[] {
  const row = (title: string, cell: (taken: Taken) => string): string[] => [
    title,
    cell(own),
    cell(awsguard),
    cell(one),
  ];
  const rows = [
    ["policies", String(POLICIES.length), "28", "1"],
    row("start to port, ms", ({ startMilliseconds }) => startMilliseconds.toFixed(0)),
    row("  MB", ({ startMegabytes }) => startMegabytes?.toFixed(0) ?? "-"),
    ["judge a resource, ms", analyzeMilliseconds.toFixed(3), "-", "-"],
    row("  with gRPC, ms of its processor", ({ processorMilliseconds }) =>
      processorMilliseconds === undefined ? "-" : processorMilliseconds.toFixed(3),
    ),
    row("  there and back by gRPC, ms", ({ wallMilliseconds }) => wallMilliseconds.toFixed(3)),
    row("analyze a stack of 2,000, s", ({ smallStackSeconds }) => smallStackSeconds.toFixed(2)),
    row("analyze a stack of 10,000, s", ({ largeStackSeconds }) => largeStackSeconds.toFixed(2)),
    ["preview of 1,000 resources, s", withPack.toFixed(2), "-", withOne.toFixed(2)],
    ["  without any pack", without.toFixed(2), "", ""],
  ];
  const columns = [
    { title: `median of ${RUNS}` },
    { title: "this pack", align: "right" as const },
    { title: "awsguard", align: "right" as const },
    { title: "one policy", align: "right" as const },
  ];
  return table(columns, rows, colorsFor(process.stdout).cyan);
}
