import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Benchmark, Measurement } from "./benchmark.ts";
import { watchMemory } from "./memory.ts";

const LAUNCHER = fileURLToPath(new URL("../tools/run.mjs", import.meta.url));

/** Runs before the measured ones, so that caches are warm as they are for everybody but the very first run. */
const WARM_UP = 1;

export const RUNS = 5;

/** The medians of five whole runs after a warm-up. */
export async function measure({ name, prepare }: Benchmark): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), "landing-zone-bench-"));
  try {
    const commandLine = prepare(folder);
    const runs: Measurement[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run++) runs.push(await runOnce(name, commandLine));
    const measured = runs.slice(WARM_UP);
    return {
      seconds: median(measured.map(({ seconds }) => seconds)) ?? 0,
      largestProcess: median(measured.flatMap(({ largestProcess }) => largestProcess ?? [])),
      wholeTree: median(measured.flatMap(({ wholeTree }) => wholeTree ?? [])),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
