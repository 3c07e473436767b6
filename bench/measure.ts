import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { watchTree } from "../test/engine/support/tree-footprint.ts";
import type { Benchmark, Measurement } from "./benchmark.ts";
import { inRounds, median } from "./rounds.ts";

/** Starts a command of the project. */
export const LAUNCHER = fileURLToPath(new URL("../tools/run.mjs", import.meta.url));

/** The medians of whole runs of each. */
export async function measureAll(benchmarks: readonly Benchmark[]): Promise<Map<string, Measurement>> {
  const folder = mkdtempSync(join(tmpdir(), "landing-zone-bench-"));
  try {
    const contestants = benchmarks.map(({ name, prepare }, at) => {
      const own = join(folder, String(at));
      mkdirSync(own);
      const commandLine = prepare(own);
      return { name, run: () => runProcess([LAUNCHER, ...commandLine]) };
    });
    const runs = await inRounds(contestants);
    return new Map([...runs].map(([name, each]) => [name, mediansOf(each)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const mediansOf = (runs: readonly Measurement[]): Measurement => ({
  seconds: median(runs.map(({ seconds }) => seconds)) ?? 0,
  largestProcess: median(runs.map(({ largestProcess }) => largestProcess)),
  wholeTree: median(runs.map(({ wholeTree }) => wholeTree)),
});

/** Runs a command once, with this Node, as a process of its own; throws where it ends with any other status. */
export async function runProcess(
  [file = "", ...words]: readonly string[],
  goodStatuses: readonly number[] = [0],
): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, [file, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  const stopWatch = watchTree(child.pid ?? 0);
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  const { largestProcess, wholeTree } = stopWatch();
  if (!goodStatuses.includes(status ?? -1))
    throw new Error(`${words.join(" ")} ended with exit status ${String(status)}:\n${complaints}`);
  return { seconds, largestProcess, wholeTree };
}
