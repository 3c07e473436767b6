import { availableParallelism, loadavg } from "node:os";
import { UserError } from "../settings/errors.ts";
import { engine } from "./engine/part.ts";
import { guardrails } from "./guardrails/part.ts";
import { verdict } from "./judgement.ts";
import { mutations } from "./mutations/part.ts";
import type { Part } from "./part.ts";
import { policies } from "./policies/part.ts";
import { previews } from "./previews.ts";
import { keepResults } from "./results.ts";
import { RUNS } from "./rounds.ts";

const PARTS: readonly Part[] = [previews, guardrails, policies, mutations, engine];

/** Processes that wanted to run in the last minute, from which on the times of a benchmark mean little. */
const BUSY = 0.5;

/** Measures what has a limit, or the named parts of it. Resolves to the exit status. */
export async function main(names: readonly string[]): Promise<number> {
  for (const part of chosen(names)) await measure(part);
  return 0;
}

function chosen(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    throw new UserError({
      what: `There is nothing to measure called ${unknown.join(", ")}.`,
      places: [`known: ${PARTS.map(({ name }) => name).join(", ")}`],
      todo: "Name those that you want: npm run bench -- engine. Without a name all are measured.",
    });
  }
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}

/** Prints a table, and keeps its figures. */
async function measure({ name, measure }: Part): Promise<void> {
  const [loadBefore = 0] = loadavg();
  const { table, judgements, medians } = await measure();
  const told = judgements.map((each) => `  ${each.name}: ${each.told}, ${verdict(each.met)}`);
  const notes =
    loadBefore > BUSY
      ? [
          "",
          `  The machine was busy with other work before (load ${loadBefore.toFixed(1)}): times are too long.`,
        ]
      : [];
  process.stdout.write(`${[...table, "", ...told, ...notes, ""].join("\n")}\n`);
  keepResults(name, {
    node: process.version,
    cores: availableParallelism(),
    loadBefore,
    runs: RUNS,
    medians: Object.fromEntries(medians),
    judgements,
  });
}
