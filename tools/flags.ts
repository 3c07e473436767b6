import { parseArgs } from "node:util";
import { closest } from "fastest-levenshtein";
import { UserError } from "../settings/errors.ts";

export interface Flag {
  readonly type: "string" | "boolean";
  /** Whether it may be given more than once. */
  readonly multiple?: boolean;
  readonly short?: string;
}

/** What a command line says. */
export class Given {
  readonly #values: ReadonlyMap<string, readonly (string | true)[]>;

  constructor(values: ReadonlyMap<string, readonly (string | true)[]>) {
    this.#values = values;
  }

  has(flag: string): boolean {
    return this.#values.has(flag);
  }

  /** The value of a flag; undefined where it is not given. */
  text(flag: string): string | undefined {
    return this.all(flag)[0];
  }

  all(flag: string): string[] {
    return (this.#values.get(flag) ?? []).filter((value) => value !== true);
  }
}

/** A command line that cannot be used. */
export function refuse(what: string, places: readonly string[] = []): never {
  throw new UserError({ what, places, todo: "Run it with --help to see every flag." });
}

/**
 * Reads a command's flags.
 *
 * @param command as a sentence begins with it, such as `The preview`.
 * @throws UserError that names what is wrong.
 */
export function readFlags(
  command: string,
  flags: Readonly<Record<string, Flag>>,
  commandLine: readonly string[],
): Given {
  const { tokens } = parseArgs({
    args: [...commandLine],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, (string | true)[]>();
  for (const token of tokens) {
    if (token.kind === "positional") refuse(`${command} takes flags only, got "${token.value}".`);
    if (token.kind === "option-terminator") continue;
    const flag = flags[token.name];
    if (!flag) refuse(`There is no flag ${token.rawName}.`, [nearest(token.rawName, Object.keys(flags))]);
    const takesValue = flag.type === "string";
    if (takesValue && (!token.value || token.value.startsWith("-")))
      refuse(`${token.rawName} needs a value.`);
    if (!takesValue && token.value !== undefined)
      refuse(`${token.rawName} takes no value, got "${token.value}".`);
    const before = given.get(token.name) ?? [];
    if (before.length > 0 && !flag.multiple) refuse(`${token.rawName} is given twice.`);
    given.set(token.name, [...before, token.value ?? true]);
  }
  return new Given(given);
}

const nearest = (flag: string, known: readonly string[]): string =>
  `did you mean ${closest(
    flag,
    known.map((name) => `--${name}`),
  )}?`;

/** The name of a stack: required, and one that a file can be named by. */
export function stackIn(command: string, given: Given): string {
  const stack = given.text("stack") ?? refuse(`${command} needs to know which stack: --stack NAME.`);
  if (!/^[\w.-]{1,100}$/.test(stack)) {
    refuse(`"${stack}" is no name of a stack: letters, digits and . _ -, 100 at most.`);
  }
  return stack;
}
