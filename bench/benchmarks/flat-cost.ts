import type { Comparison } from "../benchmark.ts";
import { nameOf } from "./many-accounts.ts";

const FEW = 100;
const MANY = 1000;

/** The cost of one more account does not rise with their number: what remains of a run without any is the base. */
export const flatCost: Comparison = {
  name: `seconds per account, ${FEW} to ${MANY.toLocaleString("en-US")}`,
  judge: (medians) => {
    const none = medians.get(nameOf(0))?.seconds ?? NaN;
    const few = ((medians.get(nameOf(FEW))?.seconds ?? NaN) - none) / FEW;
    const many = ((medians.get(nameOf(MANY))?.seconds ?? NaN) - none) / MANY;
    const told = `${(few * 1000).toFixed(2)} ms each at ${FEW}, ${(many * 1000).toFixed(2)} ms each at ${MANY.toLocaleString("en-US")}`;
    return { met: many <= few, told };
  },
};
