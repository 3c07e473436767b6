import { problem } from "../problem.ts";
import { unitsIn } from "../unit-tree.ts";
import type { Check } from "./check.ts";

/** Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const DEEPEST = 5;

/** Units nest no deeper than AWS takes. What is inside a unit that is too deep is not told again. */
export const unitDepth: Check = ({ units = {} }) =>
  unitsIn(units)
    .filter(({ depth }) => depth === DEEPEST + 1)
    .map(({ path, depth }) =>
      problem(path, {
        got: `a unit at level ${depth}`,
        allowed: `${DEEPEST} levels under the root, which is all that AWS takes`,
        fix: "move it up, or join two units above it into one",
      }),
    );
