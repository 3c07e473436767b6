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
  /** Why an exemption that somebody wrote does not hold. */
  readonly remark?: string;
}

/** What to tell about a finding: what is wrong, why it matters, what to write; no more than a line where it is open. */
export const messageOf = (finding: Finding): string => {
  const { policy, outcome } = finding;
  const advice = [policy.why, "Write:", ...policy.write.map((line) => `  ${line}`)];
  return [
    ...exemptionLines(finding),
    `${policy.title}. ${wrongOf(finding)}`,
    ...("violates" in outcome ? advice : []),
  ].join("\n");
};

/** What is wrong, in one sentence. */
export const wrongOf = ({ outcome }: Finding): string =>
  "violates" in outcome
    ? outcome.violates
    : `Whether this holds can't be known before deployment, because "${outcome.unknown}" is not known yet.`;

function exemptionLines({ exemption, remark }: Finding): readonly string[] {
  if (exemption === undefined) return remark === undefined ? [] : [remark];
  const { until, by, reason } = exemption;
  return [`Exempt until ${until} by ${by}: ${reason}`];
}
