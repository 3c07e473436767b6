import { fileURLToPath } from "node:url";
import { readSettings } from "../../settings/read.ts";
import { configOf, readStackFile } from "../../settings/stack-file.ts";
import type { Plan } from "../../tools/preview/plan.ts";
import { preview } from "../../tools/preview/preview.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface PlayOptions {
  /** Plays the engine's first preview, where ids that do not exist yet are not known. */
  readonly unknowns?: boolean;
}

/** The plan of one of the project's own stacks. */
export function planOfStack(stack: "dev" | "prod", { unknowns = false }: PlayOptions = {}): Promise<Plan> {
  const file = `${ROOT}Pulumi.${stack}.yaml`;
  const settings = readSettings(readStackFile(file), file);
  return preview({ root: ROOT, stack, settings, config: configOf(file), unknowns });
}

/** The plan of a stack that is nowhere committed, from raw settings. */
export function planOf(
  raw: Readonly<Record<string, unknown>>,
  { unknowns = false }: PlayOptions = {},
): Promise<Plan> {
  const config = Object.entries(raw).map(([section, value]) => [
    `landing-zone:${section}`,
    JSON.stringify(value),
  ]);
  return preview({
    root: ROOT,
    stack: "test",
    settings: readSettings(raw, "Pulumi.test.yaml"),
    config: Object.fromEntries(config) as Record<string, string>,
    unknowns,
  });
}
