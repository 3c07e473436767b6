import type { Comparison } from "../benchmark.ts";
import { nameOf } from "./many-accounts.ts";

/** Accounts at which the cost of one more is looked at: enough between them to stand out from the noise. */
export const STEPS = [100, 500, 1000] as const;

/** What two runs of the same may differ by. */
const NOISE = 0.1;

/** The cost of one more account does not rise with their number. */
export const flatCost: Comparison = {
  name: "one more account",
  judge: (medians) => {
    const seconds = (accounts: number) => medians.get(nameOf(accounts))?.seconds ?? NaN;
    const each = (from: number, to: number) => ((seconds(to) - seconds(from)) / (to - from)) * 1000;
    const [few, some, many] = STEPS;
    const early = each(few, some);
    const late = each(some, many);
    return {
      met: late <= early * (1 + NOISE),
      told: `${early.toFixed(2)} ms from ${few} to ${some}, ${late.toFixed(2)} ms from ${some} to ${many.toLocaleString("en-US")}`,
    };
  },
};
