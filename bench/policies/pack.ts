// Runs one policy pack as the engine does and prints what it took as JSON. It is a process of its own, so that no pack
// finds anything warm that another left.
import { PackProcess } from "../../test/policy-pack/support/pack-process.ts";
import { analyzeRequest, analyzeStackRequest } from "../../test/policy-pack/support/wire.ts";
import { peakMegabytes } from "./peak.ts";
import type { Taken } from "./figures.ts";
import { mixedStack } from "./mixed-stack.ts";

const [folder = ""] = process.argv.slice(2);

const large = mixedStack(10_000);
const small = large.slice(0, 2_000);
const requests = small.map(analyzeRequest);

const started = performance.now();
const pack = await PackProcess.start(folder);
const startMilliseconds = performance.now() - started;
const startMegabytes = peakMegabytes(pack.pid);

// The first resources find nothing compiled, in any pack.
for (const request of requests.slice(0, 200)) await pack.analyze(request);

const analyzeMilliseconds =
  ((await secondsOf(async () => {
    for (const request of requests) await pack.analyze(request);
  })) /
    requests.length) *
  1000;

const smallRequest = analyzeStackRequest(small);
const largeRequest = analyzeStackRequest(large);
const taken: Taken = {
  startMilliseconds,
  startMegabytes,
  analyzeMilliseconds,
  smallStackSeconds: await secondsOf(() => pack.analyzeStack(smallRequest)),
  largeStackSeconds: await secondsOf(() => pack.analyzeStack(largeRequest)),
};
pack.stop();
process.stdout.write(JSON.stringify(taken));

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
