import { readFlags, refuse, type Given } from "../../flags.ts";
import { STACK_FLAGS, STACK_HELP } from "../settings-of.ts";

export const COMMAND = "The replay";

const FLAGS = { ...STACK_FLAGS, events: { type: "string" }, json: { type: "boolean" } } as const;

export const HELP = `Tells which recorded calls the guardrails would have denied.

npm run guardrails -- replay --stack NAME --events PATH [--json]

${STACK_HELP}
  --events PATH   records of CloudTrail: a file, a folder, or s3://bucket/prefix, read with your own credentials;
                  log files as CloudTrail writes them, lists of records, or a record on each line; gzip or plain
  --json          print the summary alone, as JSON
  --help          print this

What a record does not tell, such as most condition keys and some resources, is unknown: such calls are counted by
themselves and never as allowed. A call may need more permissions than its own, such as iam:PassRole, which no record
shows. A call between two accounts is recorded in each, and counted in each.

Exit status: 0 when nothing would newly be denied (look at what is unknown), 1 when something would be, 2 when the input
cannot be used or something in it could not be read, 130 when it was interrupted: then the counts are not complete.`;

export interface Arguments {
  readonly given: Given;
  /** Where the events are. */
  readonly events: string;
  readonly json: boolean;
  readonly help: boolean;
}

/** Reads the command line; throws a UserError that names what is wrong. */
export function readArguments(commandLine: readonly string[]): Arguments {
  const given = readFlags(COMMAND, FLAGS, commandLine);
  const help = given.has("help");
  const events = help ? "" : (given.text("events") ?? refuse(`${COMMAND} needs events: --events PATH.`));
  return { given, events, json: given.has("json"), help };
}
