import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const running = new Set<ChildProcess>();

/** Starts an entry of the SDK that a folder depends on, such as `cmd/run`, with the Node of this process. */
export function startEntry(
  entry: string,
  folder: string,
  commandArguments: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const path = createRequire(join(folder, "package.json")).resolve(`@pulumi/pulumi/${entry}`);
  // Every Output takes a stack trace: without them a thousand accounts take a third of the time.
  const child = spawn(process.execPath, ["--stack-trace-limit=0", path, ...commandArguments], options);
  running.add(child);
  child.on("close", () => running.delete(child));
  return child;
}

/** Ends all that was started here and still runs. */
export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}
