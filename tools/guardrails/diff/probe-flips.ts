import type { Chosen } from "../../../components/guardrails/chosen.ts";
import type { DenyGuardrail, Request } from "../../../components/guardrails/guardrail.ts";
import type { Place } from "../../../components/guardrails/place.ts";
import type { Simulator } from "../../../components/guardrails/simulate/simulator.ts";

/** A probe whose verdict is another one than before. */
export interface Flip {
  readonly target: string;
  readonly guardrail: string;
  readonly request: Request;
  readonly now: "denied" | "allowed";
}

/** A member account below a target, which stands for all of them. */
export interface Representative {
  readonly target: string;
  readonly account: string;
  /** Targets above, whose changes it has as well. */
  readonly above: readonly string[];
}

/** The probes that flip, each at the highest target where it does. */
export function probeFlips(
  guardrails: readonly Chosen[],
  place: Place,
  representatives: readonly Representative[],
  before: Simulator,
  after: Simulator,
): Flip[] {
  const seen = new Map<string, Set<string>>();
  return representatives.flatMap(({ target, account, above }) => {
    const here = new Set<string>();
    seen.set(target, here);
    return guardrails.flatMap(({ guardrail, parameters }) => {
      const { denies, allows } = (guardrail as DenyGuardrail).probes(place, parameters, account);
      return [...denies, ...allows].flatMap((request): Flip[] => {
        const now = after.verdict(request).decision;
        if (now === "unknown" || before.verdict(request).decision === now) return [];
        const key = `${guardrail.id} ${JSON.stringify(request).replaceAll(account, "")}`;
        here.add(key);
        const isToldAbove = above.some((each) => seen.get(each)?.has(key));
        return isToldAbove ? [] : [{ target, guardrail: guardrail.id, request, now }];
      });
    });
  });
}
