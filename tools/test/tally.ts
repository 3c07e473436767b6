/** How many checks passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const sumOf = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** A check that is one whole: it passed or it failed. */
export const whole = (status: number): Tally => ({
  passed: status === 0 ? 1 : 0,
  failed: status === 0 ? 0 : 1,
  skipped: 0,
});

const numberBefore = (word: string, output: string): number =>
  Number(new RegExp(`^\\s*(\\d+) ${word}\\b`, "m").exec(output)?.[1] ?? 0);

/**
 * What mocha's closing lines say. A run that ended badly without a failing test (a crash, or coverage under its
 * threshold) counts as one failure more, so that it cannot pass for a good one.
 */
export function mochaTally(output: string, status: number): Tally {
  const passed = numberBefore("passing", output);
  const failed = numberBefore("failing", output);
  const skipped = numberBefore("pending", output);
  const brokeOtherwise = failed === 0 && (status !== 0 || passed + skipped === 0);
  return { passed, failed: brokeOtherwise ? 1 : failed, skipped };
}

/** The closing line of the test command. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Whether the whole may be called good. In CI nothing is left out. */
export const isGood = ({ failed, skipped }: Tally, inCi: boolean): boolean =>
  failed === 0 && !(inCi && skipped > 0);
