import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./generated.ts";

/** A generated file that is missing, or says something else than it would if generated now. */
interface StaleFile {
  readonly path: string;
  readonly content: string;
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function staleness(folder: string, { path, make }: GeneratedFile): Promise<StaleFile[]> {
  const content = await make();
  return (await contentOf(join(folder, path))) === content ? [] : [{ path, content }];
}

/** Those of the files that are stale in `folder`, with what they ought to say. */
export async function staleFiles(folder: string, files: readonly GeneratedFile[]): Promise<StaleFile[]> {
  return (await Promise.all(files.map((file) => staleness(folder, file)))).flat();
}

/** Writes those of the files that are stale in `folder`, and says which. */
export async function writeFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const stale = await staleFiles(folder, files);
  for (const { path, content } of stale) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return stale.map(({ path }) => path);
}
