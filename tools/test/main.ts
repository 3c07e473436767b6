import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ENGINE_STEP, READING_STEPS, type Step, TEST_STEP } from "./steps.ts";
import { closingLine, isGood, sumOf, type Tally } from "./tally.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs formatting, types, lint and all tests, the engine's last; the last line of the output is the count. Resolves to the exit status. */
export async function main(): Promise<number> {
  const reading = await Promise.all(READING_STEPS.map((step) => run(step, "when it is over")));
  const tests = await run(TEST_STEP, "as it comes");
  const engine = await run(ENGINE_STEP, "as it comes");
  const total = sumOf([...reading, tests, engine]);
  process.stdout.write(`\n${closingLine(total)}\n`);
  return isGood(total, process.env.CI === "true") ? 0 : 1;
}

/** Output of steps that run side by side is told only at their end, so that it does not mix. */
function run({ title, command, tally }: Step, tell: "as it comes" | "when it is over"): Promise<Tally> {
  const [tool, ...flags] = command;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(`${ROOT}node_modules/.bin/${tool}`, flags, { cwd: ROOT });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (tell === "as it comes") process.stdout.write(text);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      const counted = tally(output, code ?? 1);
      if (tell === "when it is over") process.stdout.write(output);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${title}: ${counted.failed === 0 ? "fine" : "failed"} (${seconds} s)\n`);
      resolve(counted);
    });
  });
}
