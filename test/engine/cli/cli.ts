import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
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

const run = promisify(execFile);
let found: Promise<Cli> | undefined;

/**
 * The Pulumi CLI: the one on the PATH where it is new enough and has its language host, otherwise one that is built
 * once for all checkouts.
 *
 * @throws UserError where it must be built and there is no fitting Go.
 */
export const pulumiCli = (): Promise<Cli> => (found ??= installed().then((cli) => cli ?? built()));

async function installed(): Promise<Cli | undefined> {
  const pulumi = onPath("pulumi");
  if (pulumi === undefined) return undefined;
  const hasHost =
    isExecutable(join(dirname(pulumi), "pulumi-language-nodejs")) || onPath("pulumi-language-nodejs");
  const { stdout } = await run(pulumi, ["version"], {
    env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" },
  });
  return hasHost && isAtLeast(stdout, VERSION) ? { pulumi, hostFolder: undefined } : undefined;
}

async function built(): Promise<Cli> {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "landing-zone");
  const pulumi = join(cache, `pulumi-${VERSION}`, "pulumi");
  if (!existsSync(pulumi)) await build(pulumi);
  return { pulumi, hostFolder: OWN_HOST };
}

/** Under another name first: whoever is interrupted, or builds at the same time, leaves no half of a command. */
async function build(pulumi: string): Promise<void> {
  await requireGo();
  const unfinished = `${pulumi}.${process.pid}`;
  mkdirSync(dirname(pulumi), { recursive: true });
  process.stderr.write(`Building the Pulumi CLI ${VERSION}, once: this takes some minutes.\n`);
  try {
    await run(
      "go",
      ["build", "-tags", "osusergo,grpcnotrace", "-ldflags", FLAGS, "-o", unfinished, PACKAGE],
      {
        cwd: FOLDER,
        env: goEnvironment(),
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

/** In this folder, because there Go may fetch the newer toolchain that go.mod asks for. */
async function requireGo(): Promise<void> {
  let got: string;
  try {
    got = (await run("go", ["env", "GOVERSION"], { cwd: FOLDER, env: goEnvironment() })).stdout.trim();
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    got = isMissing ? "no go on the PATH" : String(error);
  }
  if (isAtLeast(got, LEAST_GO)) return;
  throw new UserError({
    what: "The tests on the real engine need a Pulumi CLI, and none is here.",
    places: [
      `on the PATH: no pulumi >= ${VERSION} with pulumi-language-nodejs beside it`,
      `to build one: Go >= ${LEAST_GO}, got: ${got}`,
    ],
    todo: "Install either: https://www.pulumi.com/docs/install/ or https://go.dev/dl/.",
  });
}

/** A workspace or flags of whoever runs this must not reach into the build. */
const goEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, GOWORK: "off", GOFLAGS: "" });

const onPath = (command: string): string | undefined =>
  (process.env.PATH ?? "")
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
