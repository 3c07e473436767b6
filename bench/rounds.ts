/** Runs before the measured ones, so that caches are warm as they are for everybody but the very first run. */
const WARM_UP = 1;

export const RUNS = 5;

export interface Contestant<Run> {
  readonly name: string;
  readonly run: () => Promise<Run>;
}

/**
 * Five whole runs of each after a warm-up, by name. They take turns, so that a machine that is slower for a while is
 * slower for all of them and comparisons hold.
 */
export async function inRounds<Run>(contestants: readonly Contestant<Run>[]): Promise<Map<string, Run[]>> {
  const runs = new Map(contestants.map(({ name }) => [name, [] as Run[]]));
  for (let round = 0; round < WARM_UP + RUNS; round++) {
    for (const { name, run } of contestants) {
      process.stderr.write(`round ${round} of ${RUNS}: ${name}\n`);
      const result = await run();
      if (round >= WARM_UP) runs.get(name)?.push(result);
    }
  }
  return runs;
}

/** The middle one; undefined where there is none. */
export function median(numbers: readonly (number | undefined)[]): number | undefined {
  const sorted = numbers.flatMap((number) => number ?? []).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
