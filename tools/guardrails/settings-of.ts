import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readSettings } from "../../settings/read.ts";
import type { Settings } from "../../settings/schema/index.ts";
import { readStackFile } from "../../settings/stack-file.ts";
import { refuseUnknownActions } from "./own-actions.ts";
import { type Given, stackIn } from "../flags.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Flags by which every command learns whose guardrails are asked about. */
export const STACK_FLAGS = {
  stack: { type: "string" },
  config: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export const STACK_HELP = `  --stack NAME    the stack, such as dev or prod
  --config FILE   its settings, if they stand elsewhere than in Pulumi.NAME.yaml`;

export const stackFileOf = (command: string, given: Given): string =>
  given.text("config") ?? relative(process.cwd(), `${ROOT}Pulumi.${stackIn(command, given)}.yaml`);

/** The settings that a command line names. Throws a UserError for those that are wrong. */
export async function settingsOf(command: string, given: Given): Promise<Settings> {
  const file = stackFileOf(command, given);
  const settings = readSettings(readStackFile(file), file);
  await refuseUnknownActions(settings);
  return settings;
}
