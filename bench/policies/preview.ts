// Previews a stack of a thousand resources on the real engine, with the pack or without; prints what that took as JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { engineStack } from "../../test/engine/support/engine-stack.ts";
import { World } from "../../test/engine/world/world.ts";
import type { Previewed } from "./figures.ts";

const ACCOUNT = "111122223333";

const [pack] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "landing-zone-world-"));
const world = new World({
  journal: join(folder, "journal.jsonl"),
  caller: ACCOUNT,
  managementAccountId: ACCOUNT,
  refusedAttempts: 0,
});
const environment = { LANDING_ZONE_WORLD: await world.start() };
const program = fileURLToPath(new URL("program", import.meta.url));
const stack = await engineStack({ program, stack: "test", environment });
try {
  const started = performance.now();
  const { status, output } = await stack.preview(pack === undefined ? [] : ["--policy-pack", pack]);
  const previewed: Previewed = { seconds: (performance.now() - started) / 1000 };
  if (status !== 0) throw new Error(output);
  process.stdout.write(JSON.stringify(previewed));
} finally {
  stack.remove();
  world.stop();
  rmSync(folder, { recursive: true });
}
