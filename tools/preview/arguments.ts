import { readFlags, stackIn } from "../flags.ts";

export interface Arguments {
  readonly stack: string;
  /** Another file than `Pulumi.<stack>.yaml`. */
  readonly config?: string | undefined;
  readonly json: boolean;
  /** Folder for plan.json and documents/. */
  readonly out?: string | undefined;
  readonly unknowns: boolean;
  readonly help: boolean;
}

const FLAGS = {
  stack: { type: "string" },
  config: { type: "string" },
  json: { type: "boolean" },
  out: { type: "string" },
  unknowns: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export const HELP = `Plays the landing zone without a cloud, and says what it would place.

npm run preview -- --stack NAME [--config FILE] [--json] [--out DIR] [--unknowns]

  --stack NAME    the stack to play, such as dev or prod
  --config FILE   its settings, if they stand elsewhere than in Pulumi.NAME.yaml
  --json          print the plan alone, as JSON
  --out DIR       also write DIR/plan.json, and every policy document into DIR/documents
  --unknowns      play the engine's first preview, where new ids are not known yet
  --help          print this

Exit status: 0 when all is well, 1 when a mandatory finding stands, 2 when the input cannot be used.`;

/** Reads the command line; throws a UserError that names what is wrong. */
export function readArguments(commandLine: readonly string[]): Arguments {
  const given = readFlags("The preview", FLAGS, commandLine);
  const help = given.has("help");
  return {
    stack: help ? "" : stackIn("The preview", given),
    config: given.text("config"),
    out: given.text("out"),
    json: given.has("json"),
    unknowns: given.has("unknowns"),
    help,
  };
}
