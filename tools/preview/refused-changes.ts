import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../settings/errors.ts";
import { written } from "../../settings/path.ts";
import { readSettings } from "../../settings/read.ts";
import type { Settings } from "../../settings/schema/index.ts";
import { readStackFile } from "../../settings/stack-file.ts";
import type { Refusal } from "../../settings/standing/refusal.ts";
import { losses, refusals } from "../../settings/standing.ts";
import type { Finding } from "./plan.ts";

/**
 * What would be refused, and which logs would go sooner, when `after` is deployed over what stands: the settings that git
 * last saw for this stack. Without git, or before the first commit of the stack file, nothing stands and nothing is refused.
 */
export async function refusedChanges(root: string, stack: string, after: Settings): Promise<Finding[]> {
  const name = `Pulumi.${stack}.yaml`;
  const committed = await committedText(root, name);
  if (committed === undefined) return [];
  try {
    const before = await settingsIn(committed, name);
    return [
      ...refusals(before, after).map(findingOf("refused-change", "mandatory")),
      ...losses(before, after).map(findingOf("shorter-retention", "advisory")),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `The committed ${name} cannot be read as settings, so no change could be held against it: ${error.places.join("; ") || error.what}`;
    return [{ rule: "refused-change", level: "advisory", urn: null, message }];
  }
}

const findingOf =
  (rule: string, level: Finding["level"]) =>
  ({ place, message }: Refusal): Finding => ({
    rule,
    level,
    urn: null,
    message: `${written(place)}: ${message}`,
  });

async function committedText(root: string, name: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", ["show", `HEAD:./${name}`], { cwd: root });
    return stdout;
  } catch {
    // No git, no commit, or no such file in it.
    return undefined;
  }
}

async function settingsIn(text: string, name: string): Promise<Settings> {
  const folder = await mkdtemp(join(tmpdir(), "landing-zone-"));
  try {
    const file = join(folder, name);
    await writeFile(file, text);
    return readSettings(readStackFile(file), name);
  } finally {
    await rm(folder, { recursive: true });
  }
}
