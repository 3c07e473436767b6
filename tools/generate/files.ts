import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GENERATED, type GeneratedFile } from "./generated.ts";

async function isStale(folder: string, { path, make }: GeneratedFile): Promise<boolean> {
  try {
    return (await readFile(join(folder, path), "utf8")) !== make();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return true;
    throw error;
  }
}

/** The generated files in `folder` that are missing or say something else than they would if generated now. */
export async function staleFiles(folder: string): Promise<string[]> {
  const stale = await Promise.all(GENERATED.map((file) => isStale(folder, file)));
  return GENERATED.filter((_, index) => stale[index]).map(({ path }) => path);
}

/** Writes those of the generated files in `folder` that are stale, and says which. */
export async function writeFiles(folder: string): Promise<string[]> {
  const stale = await staleFiles(folder);
  for (const { path, make } of GENERATED.filter((file) => stale.includes(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), make());
  }
  return stale;
}
