import { join } from "node:path";
import { readSettings } from "../../settings/read.ts";
import { configOf, readStackFile } from "../../settings/stack-file.ts";
import { logFlowSvg } from "../preview/log-flow-svg.ts";
import { preview } from "../preview/preview.ts";

const ROOT = join(import.meta.dirname, "../..");

/** README's picture, drawn from the plan of the stack `prod`. */
export async function logFlowPicture(): Promise<string> {
  const file = join(ROOT, "Pulumi.prod.yaml");
  const settings = readSettings(readStackFile(file), file);
  const plan = await preview({
    root: ROOT,
    stack: "prod",
    settings,
    config: configOf(file),
    unknowns: false,
  });
  return logFlowSvg(plan);
}
