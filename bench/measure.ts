import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { watchTree } from "../test/engine/support/tree-footprint.ts";
import type { Benchmark, Measurement } from "./benchmark.ts";
import { inRounds, median } from "./rounds.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A command as `npm run` starts it, with the flags for Node that package.json has for it. */
export function scriptOf(command: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [, ...words] = scripts[command]?.split(" ") ?? [];
  return words;
}

/** The medians of whole runs of each. */
export async function measureAll(benchmarks: readonly Benchmark[]): Promise<Map<string, Measurement>> {
  const folder = mkdtempSync(join(tmpdir(), "landing-zone-bench-"));
  try {
    const contestants = benchmarks.map(({ name, prepare }, at) => {
      const own = join(folder, String(at));
      mkdirSync(own);
      const [command = "", ...flags] = prepare(own);
      return { name, run: () => runProcess([...scriptOf(command), ...flags]) };
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
  commandLine: readonly string[],
  goodStatuses: readonly number[] = [0],
): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, commandLine, { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"] });
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
    throw new Error(`${commandLine.join(" ")} ended with exit status ${String(status)}:\n${complaints}`);
  return { seconds, largestProcess, wholeTree };
}
