// Runs one policy pack as the engine does and prints what it took as JSON. It is a process of its own, so that no pack
// finds anything warm that another left.
import { PackProcess } from "../../test/policy-pack/support/pack-process.ts";
import { analyzeRequest, analyzeStackRequest } from "../../test/policy-pack/support/wire.ts";
import { peakMegabytes, processorSeconds } from "./told-by-linux.ts";
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

try {
  process.stdout.write(JSON.stringify(await taken()));
} finally {
  pack.stop();
}

async function taken(): Promise<Taken> {
  // The first resources find nothing compiled, in any pack.
  for (const request of requests.slice(0, 200)) await pack.analyze(request);
  const before = processorSeconds(pack.pid);
  const wallSeconds = await secondsOf(async () => {
    for (const request of requests) await pack.analyze(request);
  });
  const after = processorSeconds(pack.pid);
  const each = (seconds: number) => (seconds / requests.length) * 1000;
  const smallRequest = analyzeStackRequest(small);
  const largeRequest = analyzeStackRequest(large);
  return {
    startMilliseconds,
    startMegabytes,
    processorMilliseconds: before === undefined || after === undefined ? undefined : each(after - before),
    wallMilliseconds: each(wallSeconds),
    smallStackSeconds: await secondsOf(() => pack.analyzeStack(smallRequest)),
    largeStackSeconds: await secondsOf(() => pack.analyzeStack(largeRequest)),
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
