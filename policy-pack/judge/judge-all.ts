import type { Catalogue } from "./catalogue.ts";
import type { Finding } from "./finding.ts";
import { type Demands, judgeResource, judgeStack } from "./judge.ts";
import { asItIs, asWritten, type Shown } from "./shown.ts";

/** Judges a whole plan or state, as the engine would have it judged: each resource, and then all together. */
export function judgeAll(all: readonly Shown[], catalogue: Catalogue, demands: Demands): readonly Finding[] {
  const shown = all.filter(({ type }) => catalogue.concerns(type));
  return [
    ...shown.flatMap((each) => judgeResource(asWritten(each), catalogue, demands)),
    ...judgeStack(shown.map(asItIs), catalogue, demands),
  ];
}
