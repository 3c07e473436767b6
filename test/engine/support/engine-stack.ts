import { execFile, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Cli, pulumiCli } from "../cli/cli.ts";
import { ROOT } from "../../support/play.ts";
import { environmentFor } from "./environment.ts";
import { toldIn, type Told } from "./events.ts";
import { type Footprint, watchFootprint } from "./footprint.ts";
import { killTree } from "./processes.ts";
import { ProjectFolder } from "./project-folder.ts";

const PROVIDER = fileURLToPath(new URL("../provider", import.meta.url));

/** Characters of a stack's state that are taken from the command at most. */
const LARGEST_STATE = 1024 ** 3;

const run = promisify(execFile);

export interface EngineStackOptions {
  /** The folder of the program: the landing zone itself if left out. */
  readonly program?: string;
  readonly stack: string;
  /** Raw settings, one value for each section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Variables besides those that every stack gets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether operations tell what they took. To watch costs the watched a tenth of their time. */
  readonly watched?: boolean;
  /** Where an executable pulumi-resource-aws is: the project's own stand-in if left out. */
  readonly pluginFolder?: string;
}

export interface Operation extends Told {
  /** The exit status of the command; undefined where it was killed. */
  readonly status: number | undefined;
  /** All that the command wrote. */
  readonly output: string;
  /** What it took, where the stack is watched. */
  readonly footprint?: Footprint | undefined;
}

interface Resource {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly protect?: boolean;
  readonly retainOnDelete?: boolean;
}

/** What the engine remembers of a stack. */
export interface StackState {
  readonly deployment: {
    readonly resources?: readonly Resource[];
    readonly pending_operations?: readonly { readonly type: string; readonly resource: Resource }[];
  };
}

/** A stack on the real engine, with a state of its own and no cloud behind it. */
export class EngineStack {
  readonly #cli: Cli;
  readonly #project: ProjectFolder;
  readonly #pluginFolder: string;
  readonly #stack: string;
  readonly #isWatched: boolean;
  readonly #environment: NodeJS.ProcessEnv;
  #operations = 0;
  #running: number | undefined;

  /** Use `engineStack`, which also makes the stack known to the engine. */
  constructor(cli: Cli, options: EngineStackOptions) {
    this.#cli = cli;
    this.#pluginFolder = resolve(options.pluginFolder ?? PROVIDER);
    this.#project = new ProjectFolder(resolve(options.program ?? ROOT), {
      aws: this.#pluginFolder,
      nodejs: cli.hostFolder,
    });
    this.#stack = options.stack;
    this.#isWatched = options.watched ?? false;
    this.#environment = environmentFor(this.#project, options.environment);
  }

  preview(flags: readonly string[] = []): Promise<Operation> {
    return this.#operate("preview", flags);
  }

  /** Without the preview that usually comes first: ask for one by itself. */
  up(flags: readonly string[] = []): Promise<Operation> {
    return this.#operate("up", ["--yes", "--skip-preview", ...flags]);
  }

  refresh(flags: readonly string[] = []): Promise<Operation> {
    return this.#operate("refresh", ["--yes", "--skip-preview", ...flags]);
  }

  destroy(flags: readonly string[] = []): Promise<Operation> {
    return this.#operate("destroy", ["--yes", "--skip-preview", ...flags]);
  }

  setSettings(raw: Readonly<Record<string, unknown>>): void {
    this.#project.writeSettings(this.#stack, raw);
  }

  /** Makes the stack known to the engine, once. */
  async init(): Promise<void> {
    await this.#pulumi(["stack", "init", this.#stack]);
  }

  async exportState(): Promise<StackState> {
    return JSON.parse(await this.#pulumi(["stack", "export"])) as StackState;
  }

  /** Ends the engine and all its processes in the middle of what they do; the operation then ends without a status. */
  kill(): void {
    if (this.#running !== undefined) killTree(this.#running);
  }

  /** Ends the program alone and leaves the engine to cope with it. */
  killProgram(): void {
    if (this.#running !== undefined) killTree(this.#running, "@pulumi/pulumi/cmd/run/");
  }

  /** How a person runs other commands about this stack: in its project, with the CLI on the PATH. */
  get desk(): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
    const PATH = [dirname(this.#cli.pulumi), this.#environment.PATH].join(delimiter);
    return { cwd: this.#project.folder, env: { ...this.#environment, PATH } };
  }

  /** Takes the protection from everything, as a person could who means to destroy it. */
  async unprotectAll(): Promise<void> {
    await this.#pulumi(["state", "unprotect", "--all", "--yes", "--stack", this.#stack]);
  }

  /** Takes away the lock that a killed engine leaves, as a person would do. */
  async unlock(): Promise<void> {
    await this.#pulumi(["cancel", "--yes", this.#stack]);
  }

  /** Ends what still runs and deletes all that was written. */
  remove(): void {
    this.kill();
    rmSync(this.#project.root, { recursive: true, force: true, maxRetries: 5 });
  }

  async #pulumi(words: readonly string[]): Promise<string> {
    const { stdout } = await run(this.#cli.pulumi, [...words, "--non-interactive"], {
      cwd: this.#project.folder,
      env: this.#environment,
      maxBuffer: LARGEST_STATE,
    });
    return stdout;
  }

  async #operate(command: string, flags: readonly string[]): Promise<Operation> {
    if (this.#running !== undefined) throw new Error(`${command}: another operation runs on this stack.`);
    const eventLog = join(this.#project.root, `events-${++this.#operations}.jsonl`);
    const fixed = ["--stack", this.#stack, "--non-interactive", "--event-log", eventLog];
    const child = spawn(this.#cli.pulumi, [command, ...fixed, ...flags], {
      cwd: this.#project.folder,
      env: this.#environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#running = child.pid;
    const footprint =
      this.#isWatched && child.pid !== undefined ? watchFootprint(child.pid, this.#pluginFolder) : undefined;
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    }
    try {
      const status = await new Promise<number | undefined>((end, fail) => {
        child.on("error", fail);
        child.on("close", (code) => {
          end(code ?? undefined);
        });
      });
      return { status, output, ...toldIn(eventLog), footprint: footprint?.() };
    } finally {
      footprint?.();
      this.#running = undefined;
    }
  }
}

/** Makes a stack; `remove` it at the end. */
export async function engineStack(options: EngineStackOptions): Promise<EngineStack> {
  const stack = new EngineStack(await pulumiCli(), options);
  try {
    await stack.init();
    stack.setSettings(options.settings ?? {});
    return stack;
  } catch (error) {
    stack.remove();
    throw error;
  }
}
