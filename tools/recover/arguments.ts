import { readFlags, stackIn } from "../flags.ts";

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

const COMMAND = "The recovery";

const FLAGS = {
  stack: { type: "string" },
  yes: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the command line; throws a UserError that names what is wrong. */
export function readArguments(commandLine: readonly string[]): Arguments {
  const given = readFlags(COMMAND, FLAGS, commandLine);
  const help = given.has("help");
  return { stack: help ? "" : stackIn(COMMAND, given), yes: given.has("yes"), help };
}
