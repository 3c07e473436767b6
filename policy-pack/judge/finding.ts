import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/stack.ts";
import type { Outcome } from "./outcome.ts";

/** What a policy does about a violation. `remediate` mends it where the policy can, and is mandatory otherwise. */
export const LEVELS = ["disabled", "advisory", "mandatory", "remediate"] as const;

export type Level = (typeof LEVELS)[number];

/** Why a finding does not count, and until when. */
export interface Exemption {
  readonly reason: string;
  /** The last day of it, `2027-01-31`. */
  readonly until: string;
  /** Where it is written. */
  readonly by: "tag" | "configuration" | "baseline";
}

export interface Finding {
  readonly policy: Policy;
  readonly resource: Resource;
  readonly outcome: Outcome;
  readonly level: "advisory" | "mandatory";
  readonly exemption?: Exemption;
}

/** What to tell about a finding: what is wrong, why it matters, what to write. */
export function messageOf({ policy, outcome, exemption }: Finding): string {
  const wrong =
    "violates" in outcome
      ? outcome.violates
      : `Whether this holds can't be known before deployment, because "${outcome.unknown}" is not known yet.`;
  return [
    ...(exemption === undefined
      ? []
      : [`Exempt until ${exemption.until} by ${exemption.by}: ${exemption.reason}`]),
    `${policy.title}. ${wrong}`,
    policy.why,
    "Write:",
    ...policy.write.map((line) => `  ${line}`),
  ].join("\n");
}
