import { parseArgs } from "node:util";
import { closest } from "fastest-levenshtein";
import { UserError } from "../../settings/errors.ts";

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

const TODO = "Run it with --help to see every flag.";

function refuse(what: string, places: readonly string[] = []): never {
  throw new UserError({ what, places, todo: TODO });
}

/** Reads the command line; throws a UserError that names what is wrong. */
export function readArguments(commandLine: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...commandLine],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === "positional") refuse(`The preview takes flags only, got "${token.value}".`);
    if (token.kind === "option-terminator") continue;
    if (!(token.name in FLAGS)) refuse(`There is no flag ${token.rawName}.`, [nearest(token.rawName)]);
    const takesValue = FLAGS[token.name as keyof typeof FLAGS].type === "string";
    if (takesValue && (!token.value || token.value.startsWith("-")))
      refuse(`${token.rawName} needs a value.`);
    if (!takesValue && token.value !== undefined)
      refuse(`${token.rawName} takes no value, got "${token.value}".`);
    if (given.has(token.name)) refuse(`${token.rawName} is given twice.`);
    given.set(token.name, token.value ?? true);
  }
  const value = (name: keyof typeof FLAGS) => given.get(name) as string | undefined;
  const help = given.has("help");
  const stack =
    value("stack") ?? (help ? "" : refuse("The preview needs to know which stack to play: --stack NAME."));
  if (!help && !/^[\w.-]{1,100}$/.test(stack)) {
    refuse(`"${stack}" is no name of a stack: letters, digits and . _ -, 100 at most.`);
  }
  return {
    stack,
    config: value("config"),
    out: value("out"),
    json: given.has("json"),
    unknowns: given.has("unknowns"),
    help,
  };
}

const nearest = (flag: string): string =>
  `did you mean ${closest(
    flag,
    Object.keys(FLAGS).map((name) => `--${name}`),
  )}?`;
