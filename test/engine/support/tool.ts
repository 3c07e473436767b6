import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../../support/play.ts";
import type { EngineStack } from "./engine-stack.ts";

/** One of this project's own commands, run for a stack as npm would run it: its exit status and all that it wrote. */
export function runTool(
  { desk }: EngineStack,
  words: readonly string[],
): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [join(ROOT, "tools/run.mjs"), ...words], {
    ...desk,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, output });
    });
  });
}
