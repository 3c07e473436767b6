import { writeFileSync } from "node:fs";
import { targetsOf } from "../../../settings/guardrails.ts";
import { readFlags, stackIn } from "../../flags.ts";
import { colorsFor } from "../../terminal/colors.ts";
import { modelOf } from "../model.ts";
import { settingsOf, STACK_FLAGS, STACK_HELP } from "../settings-of.ts";
import { htmlMatrix } from "./html.ts";
import { matrixOf } from "./rows.ts";
import { terminalMatrix } from "./terminal.ts";

const COMMAND = "The matrix";

const FLAGS = { ...STACK_FLAGS, html: { type: "string" } } as const;

const HELP = `Shows which guardrail holds where, and whom it lets through.

npm run guardrails -- matrix --stack NAME [--html FILE]

${STACK_HELP}
  --html FILE     also write it as a page

Exit status: 0, or 2 when the input cannot be used.`;

/** The matrix command; see HELP. Resolves to the exit status. */
export async function matrix(commandLine: readonly string[]): Promise<number> {
  const given = readFlags(COMMAND, FLAGS, commandLine);
  if (given.has("help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const settings = await settingsOf(COMMAND, given);
  const drawn = matrixOf(modelOf(settings), targetsOf(settings));
  process.stdout.write(`${terminalMatrix(drawn, colorsFor(process.stdout)).join("\n")}\n`);
  const page = given.text("html");
  if (page !== undefined) writeFileSync(page, htmlMatrix(drawn, stackIn(COMMAND, given)));
  return 0;
}
