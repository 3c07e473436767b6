import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Benchmark, Measurement } from "./benchmark.ts";
import { watchMemory } from "./memory.ts";

const LAUNCHER = fileURLToPath(new URL("../tools/run.mjs", import.meta.url));

/** Runs before the measured ones, so that caches are warm as they are for everybody but the very first run. */
const WARM_UP = 1;

export const RUNS = 5;

/**
 * The medians of five whole runs of each after a warm-up. They take turns, so that a machine that is slower for a while
 * is slower for all of them and comparisons hold.
 */
export async function measureAll(benchmarks: readonly Benchmark[]): Promise<Map<string, Measurement>> {
  const folder = mkdtempSync(join(tmpdir(), "landing-zone-bench-"));
  try {
    const contestants = benchmarks.map(({ name, prepare }, at) => {
      const own = join(folder, String(at));
      mkdirSync(own);
      return { name, commandLine: prepare(own), runs: [] as Measurement[] };
    });
    for (let round = 0; round < WARM_UP + RUNS; round++) {
      for (const { name, commandLine, runs } of contestants) {
        process.stderr.write(`round ${round} of ${RUNS}: ${name}\n`);
        runs.push(await runOnce(name, commandLine));
      }
    }
    return new Map(contestants.map(({ name, runs }) => [name, mediansOf(runs.slice(WARM_UP))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const mediansOf = (runs: readonly Measurement[]): Measurement => ({
  seconds: median(runs.map(({ seconds }) => seconds)) ?? 0,
  largestProcess: median(runs.flatMap(({ largestProcess }) => largestProcess ?? [])),
  wholeTree: median(runs.flatMap(({ wholeTree }) => wholeTree ?? [])),
});

async function runOnce(name: string, commandLine: readonly string[]): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, [LAUNCHER, ...commandLine], { stdio: ["ignore", "ignore", "pipe"] });
  const memory = watchMemory(child.pid ?? 0);
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const status = await new Promise((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  const peaks = memory.stop();
  if (status !== 0) throw new Error(`${name} ended with exit status ${String(status)}:\n${complaints}`);
  return { seconds, ...peaks };
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
