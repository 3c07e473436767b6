import { fileURLToPath } from "node:url";
import { readSettings } from "../../settings/read.ts";
import type { Settings } from "../../settings/schema/index.ts";
import { configOf, readStackFile } from "../../settings/stack-file.ts";
import type { Plan } from "../../tools/preview/plan.ts";
import { preview } from "../../tools/preview/preview.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface PlayOptions {
  /** Plays the engine's first preview, where ids that do not exist yet are not known. */
  readonly unknowns?: boolean;
}

/** The project's own stacks. */
export type OwnStack = "dev" | "prod";

const fileOf = (stack: OwnStack): string => `${ROOT}Pulumi.${stack}.yaml`;

export const settingsOfOwn = (stack: OwnStack): Settings =>
  readSettings(readStackFile(fileOf(stack)), fileOf(stack));

/** The plan of one of the project's own stacks. */
export const planOfStack = (stack: OwnStack, { unknowns = false }: PlayOptions = {}): Promise<Plan> =>
  preview({ root: ROOT, stack, settings: settingsOfOwn(stack), config: configOf(fileOf(stack)), unknowns });

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
