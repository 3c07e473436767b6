import { join } from "node:path";
import { UserError } from "../../settings/errors.ts";
import { GENERATED, type GeneratedFile } from "./generated.ts";
import { staleFiles, writeFiles } from "./files.ts";

const ROOT = join(import.meta.dirname, "../..");

interface Report {
  readonly lines: readonly string[];
  readonly status: number;
}

const FINE: Report = { lines: ["Every generated file is up to date."], status: 0 };

/** Writes those of the files that are stale in `folder`, or only says which they are. */
export async function generate(
  folder: string,
  files: readonly GeneratedFile[],
  onlyCheck: boolean,
): Promise<Report> {
  if (!onlyCheck) {
    const written = await writeFiles(folder, files);
    return written.length === 0 ? FINE : { lines: written.map((path) => `Wrote ${path}`), status: 0 };
  }
  const stale = await staleFiles(folder, files);
  if (stale.length === 0) return FINE;
  const todo = "Write them anew with `npm run generate`.";
  return { lines: ["Stale:", ...stale.map(({ path }) => `  ${path}`), todo], status: 1 };
}

/**
 * Writes every generated file; with `--check` only says which are stale.
 *
 * @returns The exit status: 1 when `--check` finds a stale file, else 0.
 */
export async function main(args: string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== "--check");
  if (unknown.length > 0) {
    throw new UserError({
      what: "generate knows no such argument:",
      places: unknown,
      todo: "Call it with no argument to write the files, or with --check to see which are stale.",
    });
  }
  const { lines, status } = await generate(ROOT, GENERATED, args.includes("--check"));
  process.stdout.write(`${lines.join("\n")}\n`);
  return status;
}
