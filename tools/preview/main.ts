import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { colorsFor } from "../terminal/colors.ts";
import { type Arguments, HELP, readArguments } from "./arguments.ts";
import { cancellation } from "./cancellation.ts";
import { startProgress } from "./progress.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The preview command; see HELP. Resolves to the exit status. */
export async function main(commandLine: readonly string[]): Promise<number> {
  // The messages of a thousand accounts are short-lived: without room to grow for them, this process stays small.
  setFlagsFromString("--semi-space-growth-factor=1");
  const asked = readArguments(commandLine);
  if (asked.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const cancelled = cancellation();
  try {
    return await playAndTell(asked, cancelled.signal);
  } catch (error) {
    if (cancelled.status === undefined) throw error;
    return cancelled.status;
  } finally {
    cancelled.release();
  }
}

async function playAndTell(asked: Arguments, signal: AbortSignal): Promise<number> {
  // Only now, so that bad flags are refused at once.
  const [{ configOf, readStackFile }, { readSettings }, { preview }] = await Promise.all([
    import("../../settings/stack-file.ts"),
    import("../../settings/read.ts"),
    import("./preview.ts"),
  ]);
  const { stack, unknowns } = asked;
  const file = asked.config ?? relative(process.cwd(), `${ROOT}Pulumi.${stack}.yaml`);
  const settings = readSettings(readStackFile(file), file);
  if (settings.guardrails.own.length > 0)
    await (await import("../guardrails/own-actions.ts")).refuseUnknownActions(settings);
  const progress = startProgress(process.stderr);
  try {
    const plan = await preview({
      root: ROOT,
      stack,
      settings,
      config: configOf(file),
      unknowns,
      signal,
      onResource: progress.advance,
    });
    if (asked.out !== undefined) (await import("./write-out.ts")).writeOut(asked.out, plan);
    progress.end();
    if (asked.json) process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
    else {
      const { rendered } = await import("./terminal/index.ts");
      const seconds = performance.now() / 1000;
      process.stdout.write(rendered({ plan, settings, seconds, colors: colorsFor(process.stdout) }));
    }
    return plan.findings.some(({ level }) => level === "mandatory") ? 1 : 0;
  } finally {
    progress.end();
  }
}
