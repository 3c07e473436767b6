import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { watchTree } from "../test/engine/support/tree-footprint.ts";
import type { Benchmark, Measurement } from "./benchmark.ts";
import { inRounds, median } from "./rounds.ts";

const LAUNCHER = fileURLToPath(new URL("../tools/run.mjs", import.meta.url));

/** The medians of whole runs of each. */
export async function measureAll(benchmarks: readonly Benchmark[]): Promise<Map<string, Measurement>> {
  const folder = mkdtempSync(join(tmpdir(), "landing-zone-bench-"));
  try {
    const contestants = benchmarks.map(({ name, prepare }, at) => {
      const own = join(folder, String(at));
      mkdirSync(own);
      const commandLine = prepare(own);
      return { name, run: () => runOnce(name, commandLine) };
    });
    const runs = await inRounds(contestants);
    return new Map([...runs].map(([name, each]) => [name, mediansOf(each)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const mediansOf = (runs: readonly Measurement[]): Measurement => ({
  seconds: median(runs.map(({ seconds }) => seconds)) ?? 0,
  largestProcess: median(runs.map(({ largestProcess }) => largestProcess)),
  wholeTree: median(runs.map(({ wholeTree }) => wholeTree)),
});

async function runOnce(name: string, commandLine: readonly string[]): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, [LAUNCHER, ...commandLine], { stdio: ["ignore", "ignore", "pipe"] });
  const stopWatch = watchTree(child.pid ?? 0);
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const status = await new Promise((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  const { largestProcess, wholeTree } = stopWatch();
  if (status !== 0) throw new Error(`${name} ended with exit status ${String(status)}:\n${complaints}`);
  return { seconds, largestProcess, wholeTree };
}
