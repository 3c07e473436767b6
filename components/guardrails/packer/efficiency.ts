import type { Item } from "./item.ts";
import type { Limits } from "./limits.ts";
import { loadOf } from "./load.ts";
import { minimal } from "./minimal.ts";
import { pack } from "./pack.ts";
import type { Kind } from "./statement.ts";

/** How well documents are filled. */
export interface Efficiency {
  /** How many of the items, from the first on, one target has room for. */
  readonly fitting: number;
  /** How many it would have room for if each had a policy of its own. */
  readonly onePolicyEach: number;
  /** Documents of the items that fit. */
  readonly documents: number;
  /** Documents that these could not do without, were guardrails divisible. */
  readonly lowerBound: number;
}

export function efficiency(kind: Kind, items: readonly Item[], limits: Limits): Efficiency {
  let documents = 0;
  let fitting = 0;
  for (let tooMany = items.length + 1; tooMany - fitting > 1;) {
    const tried = Math.floor((fitting + tooMany) / 2);
    const packing = pack(kind, items.slice(0, tried), limits);
    if ("misfit" in packing) tooMany = tried;
    else [fitting, documents] = [tried, packing.documents.length];
  }
  const statements = items.slice(0, fitting).flatMap((item) => loadOf(kind, item).statements);
  const { length } = minimal(kind, statements).text;
  return {
    fitting,
    onePolicyEach: Math.min(limits.slots, items.length),
    documents,
    lowerBound: Math.ceil(length / limits.size),
  };
}
