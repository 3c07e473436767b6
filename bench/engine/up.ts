// Builds one organization on the real engine, then runs the same again; prints what that took as JSON. It is a process
// of its own, so that no run leaves anything to the next.
import { landingZone, succeeded } from "../../test/engine/support/landing-zone.ts";
import type { EngineStack } from "../../test/engine/support/engine-stack.ts";
import { shortestSeconds } from "../../test/engine/world/throttles.ts";
import { SCENARIOS } from "./scenarios.ts";
import type { Taken, Up } from "./taken.ts";

/**
 * A setting of Pulumi's own that anybody may use with a backend of their own: the engine writes the whole state twice
 * for each resource, and for a thousand accounts compressing it halves the time.
 */
const ENVIRONMENT = { PULUMI_DIY_BACKEND_ZSTD: "true" };

const [name] = process.argv.slice(2);
const scenario = SCENARIOS.find((each) => each.name === name);
if (!scenario) throw new Error(`no scenario ${String(name)}`);

const zone = await landingZone(scenario.settings, { ...scenario, environment: ENVIRONMENT, watched: true });
try {
  const first = await up(zone.stack);
  const calls = new Map(zone.world.counts);
  const taken: Taken = {
    first,
    second: await up(zone.stack),
    calls: byKind(calls),
    shortest: shortestSeconds(calls),
  };
  process.stdout.write(JSON.stringify(taken));
} finally {
  zone.remove();
}

async function up(stack: EngineStack): Promise<Up> {
  const started = performance.now();
  const { footprint } = succeeded(await stack.up());
  const seconds = (performance.now() - started) / 1000;
  if (!footprint) throw new Error("nobody watched the engine");
  const { processorTime, programTime, wholeTree, providers } = footprint;
  return { seconds, processorTime, programTime, megabytes: wholeTree, providers };
}

/** Without checks, which a provider does by itself. The world counts `create aws:s3/bucket:Bucket` and the like. */
function byKind(calls: ReadonlyMap<string, number>): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const [call, times] of calls) {
    const [kind = ""] = call.split(" ");
    if (kind !== "check") kinds[kind] = (kinds[kind] ?? 0) + times;
  }
  return kinds;
}
