import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { writeLogFiles } from "../../test/support/cloudtrail-mix.ts";
import type { Measurement } from "../benchmark.ts";
import { mediansOf, runProcess, scriptOf } from "../measure.ts";
import type { Part } from "../part.ts";
import { inRounds, median } from "../rounds.ts";
import type { Computed, Figures } from "./figures.ts";
import { drawn } from "./drawn.ts";
import { judged } from "./judge.ts";

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Two logs: the memory for one ten times as long shows whether it grows. */
const RECORDS_EACH = 5000;
const FILES = { short: 20, long: 200 };

const run = promisify(execFile);

/** Guardrails: packed, simulated, drawn, and replayed over recorded calls. */
export const guardrails: Part = {
  name: "guardrails",
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), "landing-zone-bench-"));
    try {
      for (const [log, files] of Object.entries(FILES)) writeLogFiles(join(folder, log), files, RECORDS_EACH);
      const figures = figuresOf(await computedInRounds(), await processesInRounds(folder));
      return {
        table: drawn(figures),
        judgements: judged(figures),
        medians: new Map(Object.entries(figures)),
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function computedInRounds(): Promise<Computed> {
  const compute = async () =>
    JSON.parse((await run(process.execPath, [fileOf("compute.ts")])).stdout) as Computed;
  const runs = await inRounds([{ name: "pack and simulate", run: compute }]);
  const all = [...runs.values()].flat();
  return {
    packMilliseconds: median(all.map(({ packMilliseconds }) => packMilliseconds)) ?? NaN,
    requestsPerSecond: median(all.map(({ requestsPerSecond }) => requestsPerSecond)) ?? NaN,
  };
}

type Process = "matrix" | "short" | "long" | "bare";

async function processesInRounds(folder: string): Promise<Record<Process, Measurement>> {
  const replay = (log: string) => [
    ...scriptOf("guardrails"),
    "replay",
    "--stack",
    "prod",
    "--events",
    join(folder, log),
  ];
  const commands: Readonly<Record<Process, readonly string[]>> = {
    matrix: [...scriptOf("guardrails"), "matrix", "--stack", "prod"],
    short: replay("short"),
    long: replay("long"),
    bare: [fileOf("bare.ts"), join(folder, "long")],
  };
  // The replay ends with 1 where guardrails would deny something, which they do here.
  const contestants = Object.entries(commands).map(([name, command]) => ({
    name,
    run: () => runProcess(command, [0, 1]),
  }));
  const runs = await inRounds(contestants);
  return Object.fromEntries([...runs].map(([name, each]) => [name, mediansOf(each)])) as Record<
    Process,
    Measurement
  >;
}

function figuresOf(computed: Computed, { matrix, short, long, bare }: Record<Process, Measurement>): Figures {
  const records = FILES.long * RECORDS_EACH;
  return {
    ...computed,
    matrixSeconds: matrix.seconds,
    records,
    replayPerSecond: records / long.seconds,
    barePerSecond: records / bare.seconds,
    shortMegabytes: short.wholeTree ?? NaN,
    longMegabytes: long.wholeTree ?? NaN,
  };
}
