import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { UserError } from "../../../settings/errors.ts";
import { isAtLeast } from "./version.ts";

/** What go.mod pins. The language host beside this folder is tested against it. */
const VERSION = "3.259.0";
const LEAST_GO = "1.26";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const OWN_HOST = fileURLToPath(new URL("../host", import.meta.url));
const PACKAGE = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";
const FLAGS = `-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=${VERSION}`;

/** Milliseconds that a first build may take on a small machine, downloads included. */
export const BUILD_TIMEOUT = 20 * 60_000;

export interface Cli {
  /** The command itself. */
  readonly pulumi: string;
  /** Has the language host for a project file to name; undefined where the command finds its own. */
  readonly hostFolder: string | undefined;
}

/** Where a CLI is looked for and kept. */
export interface Places {
  /** Folders with commands, as the environment has them. */
  readonly path: string;
  /** What is built is kept here. */
  readonly cache: string;
}

const run = promisify(execFile);
let found: Promise<Cli> | undefined;

/** The Pulumi CLI of this machine, looked for once. */
export const pulumiCli = (): Promise<Cli> =>
  (found ??= findCli({
    path: process.env.PATH ?? "",
    cache: join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "landing-zone"),
  }));

/**
 * The CLI on the PATH where it is new enough and has its language host, otherwise one that is built once for all
 * checkouts.
 *
 * @throws UserError where it must be built and there is no fitting Go.
 */
export async function findCli({ path, cache }: Places): Promise<Cli> {
  const own = await installed(path);
  if (own !== undefined) return { pulumi: own, hostFolder: undefined };
  const pulumi = join(cache, `pulumi-${VERSION}`, "pulumi");
  if (!existsSync(pulumi)) await build(pulumi, path);
  return { pulumi, hostFolder: OWN_HOST };
}

async function installed(path: string): Promise<string | undefined> {
  const pulumi = onPath("pulumi", path);
  if (pulumi === undefined) return undefined;
  // The command may be a link into the folder where both are.
  const beside = dirname(realpathSync(pulumi));
  if (onPath("pulumi-language-nodejs", [beside, path].join(delimiter)) === undefined) return undefined;
  const environment = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  const { stdout } = await run(pulumi, ["version"], { env: environment });
  return isAtLeast(stdout, VERSION) ? pulumi : undefined;
}

/** Under another name first: whoever is interrupted, or builds at the same time, leaves no half of a command. */
async function build(pulumi: string, path: string): Promise<void> {
  // A workspace or flags of whoever runs this must not reach into the build.
  const environment = { ...process.env, PATH: path, GOWORK: "off", GOFLAGS: "" };
  await requireGo(environment);
  const unfinished = `${pulumi}.${process.pid}`;
  mkdirSync(dirname(pulumi), { recursive: true });
  process.stderr.write(`Building the Pulumi CLI ${VERSION}, once: this takes some minutes.\n`);
  try {
    await run(
      "go",
      ["build", "-tags", "osusergo,grpcnotrace", "-ldflags", FLAGS, "-o", unfinished, PACKAGE],
      {
        cwd: FOLDER,
        env: environment,
      },
    );
    renameSync(unfinished, pulumi);
  } catch (error) {
    throw new UserError({
      what: `The Pulumi CLI ${VERSION} could not be built.`,
      places: [error instanceof Error ? error.message : String(error)],
      todo: `See that Go can download modules (go env GOPROXY), or put a Pulumi CLI >= ${VERSION} on the PATH.`,
    });
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Asks in this folder, because there Go may fetch the newer toolchain that go.mod asks for. */
async function requireGo(environment: NodeJS.ProcessEnv): Promise<void> {
  const got = await run("go", ["env", "GOVERSION"], { cwd: FOLDER, env: environment }).then(
    ({ stdout }) => stdout.trim(),
    (error: unknown) =>
      error instanceof Error && "code" in error && error.code === "ENOENT" ? "none" : String(error),
  );
  if (isAtLeast(got, LEAST_GO)) return;
  throw new UserError({
    what: "The tests on the real engine need a Pulumi CLI, and none is here.",
    places: [
      `pulumi on the PATH: needed ${VERSION} or newer with pulumi-language-nodejs`,
      `go on the PATH, to build one: needed ${LEAST_GO} or newer, got ${got}`,
    ],
    todo: "Install either: https://www.pulumi.com/docs/install/ or https://go.dev/dl/.",
  });
}

const onPath = (command: string, path: string): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, command))
    .find(isExecutable);

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
