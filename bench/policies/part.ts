import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pulumiCli } from "../../test/engine/cli/cli.ts";
import { buildPack, PACK } from "../../test/policy-pack/support/pack-process.ts";
import type { Part } from "../part.ts";
import { inRounds, median } from "../rounds.ts";
import { awsguardPack } from "./awsguard.ts";
import { drawn } from "./drawn.ts";
import type { Analyzed, Figures, Previewed, Taken } from "./figures.ts";
import { judged } from "./judge.ts";

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What any pack takes: one policy that only looks at names. */
const ONE_POLICY = fileOf("../../test/engine/stacks/pack");

const run = promisify(execFile);

/** The policy pack beside Pulumi's own pack of AWS policies, and a preview with it and without. */
export const policies: Part = {
  name: "policies",
  measure: async () => {
    // What is built once is no part of any run.
    await pulumiCli();
    buildPack();
    const awsguard = awsguardPack();
    const packs = await inRounds([
      { name: "this pack", run: () => printed<Taken>("pack.ts", PACK) },
      { name: "awsguard", run: () => printed<Taken>("pack.ts", awsguard) },
      { name: "one policy", run: () => printed<Taken>("pack.ts", ONE_POLICY) },
    ]);
    const analyzed = await inRounds([{ name: "analyze", run: () => printed<Analyzed>("analyze.ts") }]);
    const previews = await inRounds([
      { name: "without", run: () => printed<Previewed>("preview.ts") },
      { name: "one policy", run: () => printed<Previewed>("preview.ts", ONE_POLICY) },
      { name: "with", run: () => printed<Previewed>("preview.ts", PACK) },
    ]);
    const seconds = (name: string) => median(previews.get(name)?.map((each) => each.seconds) ?? []) ?? NaN;
    const figures: Figures = {
      own: medianTaken(packs.get("this pack") ?? []),
      awsguard: medianTaken(packs.get("awsguard") ?? []),
      one: medianTaken(packs.get("one policy") ?? []),
      analyzeMilliseconds: median(analyzed.get("analyze")?.map((each) => each.milliseconds) ?? []) ?? NaN,
      previewSeconds: {
        without: seconds("without"),
        withOne: seconds("one policy"),
        withPack: seconds("with"),
      },
    };
    return { table: drawn(figures), judgements: judged(figures), medians: new Map(Object.entries(figures)) };
  },
};

async function printed<Result>(script: string, ...words: readonly string[]): Promise<Result> {
  // As people run it: nobody else has this project's cache of compiled code.
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const { stdout } = await run(process.execPath, [fileOf(script), ...words], { env });
  return JSON.parse(stdout) as Result;
}

function medianTaken(runs: readonly Taken[]): Taken {
  const of = (figure: (taken: Taken) => number | undefined) => median(runs.map(figure));
  return {
    startMilliseconds: of((each) => each.startMilliseconds) ?? NaN,
    startMegabytes: of((each) => each.startMegabytes),
    processorMilliseconds: of((each) => each.processorMilliseconds),
    wallMilliseconds: of((each) => each.wallMilliseconds) ?? NaN,
    smallStackSeconds: of((each) => each.smallStackSeconds) ?? NaN,
    largeStackSeconds: of((each) => each.largeStackSeconds) ?? NaN,
  };
}
