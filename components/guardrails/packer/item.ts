import type { Denial } from "../guardrail.ts";

/**
 * A guardrail with its exemptions applied, as it stands at a target. The id is the guardrail's own; where it stands
 * with other values than elsewhere, a space and whatever tells that apart follow.
 */
export interface Item {
  readonly id: string;
  readonly denials: readonly Denial[];
}
