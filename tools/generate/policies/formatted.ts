import { join } from "node:path";
import { format, resolveConfig } from "prettier";

const ROOT = join(import.meta.dirname, "../../..");

/** A page as Prettier lays it out, with the programs in it. */
export async function formatted(markdown: string): Promise<string> {
  const options = await resolveConfig(join(ROOT, "docs/policies.md"));
  return format(markdown, { ...options, parser: "markdown" });
}
