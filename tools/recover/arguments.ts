import { parseArgs } from "node:util";
import { UserError } from "../../settings/errors.ts";

export interface Arguments {
  readonly stack: string;
  /** Whether to change the state, not only to tell what would be changed. */
  readonly yes: boolean;
  readonly help: boolean;
}

export const HELP = `Mends the state of a stack after a run that was killed: finds out which of the things that it was making are in AWS.

npm run recover -- --stack NAME [--yes]

  --stack NAME    the stack whose run was killed, in the project of the current directory
  --yes           change the state; without it, only tell what would be changed
  --help          print this

Exit status: 0 when all is well, 1 when a person must look for something first, 2 when it cannot be done.`;

const OPTIONS = {
  stack: { type: "string" },
  yes: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const refusal = (what: string) =>
  new UserError({ what, places: [], todo: "Run it with --help to see every flag." });

/** Reads the command line; throws a UserError that names what is wrong. */
export function readArguments(commandLine: readonly string[]): Arguments {
  const { stack = "", yes, help } = valuesIn(commandLine);
  if (!help && stack === "") throw refusal("The recovery needs to know whose run was killed: --stack NAME.");
  return { stack, yes, help };
}

function valuesIn(commandLine: readonly string[]) {
  try {
    return parseArgs({ args: [...commandLine], options: OPTIONS }).values;
  } catch (error) {
    // The first sentence of Node's own words names what is wrong.
    const [what = ""] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw refusal(`${what}.`);
  }
}
