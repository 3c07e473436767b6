import { spawn } from "node:child_process";
import { UserError } from "../../settings/errors.ts";
import type { StackState } from "./state.ts";

/** How backends say that another run holds the stack. */
const IS_HELD = /locked|in progress/i;

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** What the Pulumi CLI does for a recovery, in the project of the current directory. */
export class Pulumi {
  readonly #stack: string;

  constructor(stack: string) {
    this.#stack = stack;
  }

  /** Secrets stay encrypted in it. */
  async exportState(): Promise<StackState> {
    return JSON.parse(await this.#run(["stack", "export"])) as StackState;
  }

  /** By a pipe, so that the state is in no file. */
  async importState(state: StackState): Promise<void> {
    await this.#run(["stack", "import"], { input: JSON.stringify(state) });
  }

  /** Looks at some resources in AWS; what is not there is forgotten. Resolves to what the CLI told. */
  async refresh(urns: readonly string[]): Promise<string> {
    const targets = urns.flatMap((urn) => ["--target", urn]);
    return this.#run(["refresh", "--yes", "--skip-preview", ...targets], {
      todo: "The state is mended. Mend what it says too, then run `pulumi up`: it looks first at what was recovered.",
    });
  }

  async #run(
    words: readonly string[],
    { input = "", todo = "Mend what it says, and run this again." } = {},
  ): Promise<string> {
    const { status, out, error } = await ended(
      [...words, "--stack", this.#stack, "--non-interactive"],
      input,
    );
    if (status === 0) return out;
    throw new UserError({
      what: `pulumi ${words.slice(0, 2).join(" ")} ended with ${status ?? "no status"}:`,
      places: `${out}\n${error}`.split("\n").filter((line) => line.trim() !== ""),
      todo: IS_HELD.test(error)
        ? `Run \`pulumi cancel\` only once you are sure that no other run is alive. ${todo}`
        : todo,
    });
  }
}

function ended(words: readonly string[], input: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn("pulumi", words);
    let out = "";
    let error = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
    child.on("error", (cause) => {
      reject("code" in cause && cause.code === "ENOENT" ? missing() : cause);
    });
    child.on("close", (status) => {
      resolve({ status, out, error });
    });
    // Where the CLI ends before it has read everything, its status and words tell why.
    child.stdin.on("error", () => undefined).end(input);
  });
}

const missing = () =>
  new UserError({
    what: "There is no command pulumi on the PATH.",
    places: [],
    todo: "Install the Pulumi CLI: https://www.pulumi.com/docs/install/.",
  });
