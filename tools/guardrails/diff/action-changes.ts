import { DERIVED } from "../../../components/guardrails/simulate/context.ts";
import type { Simulator } from "../../../components/guardrails/simulate/simulator.ts";
import type { Representative } from "./probe-flips.ts";

/** What one may do with an action where nothing but the action is known. */
export type Standing = "allowed" | "depends" | "denied";

export interface ActionChange {
  readonly target: string;
  readonly action: string;
  readonly from: Standing;
  readonly to: Standing;
}

const KNOWLEDGE = { isKnown: (key: string) => DERIVED.has(key), isResourceKnown: false };

/** Actions whose standing changes, each at the highest target where it does so. */
export function actionChanges(
  actions: readonly string[],
  principalIn: (account: string) => string,
  representatives: readonly Representative[],
  before: Simulator,
  after: Simulator,
): ActionChange[] {
  const seen = new Map<string, Set<string>>();
  return representatives.flatMap(({ target, account, above }) => {
    const here = new Set<string>();
    seen.set(target, here);
    const standingIn = ({ verdict }: Simulator, action: string): Standing => {
      const { decision } = verdict({ principal: principalIn(account), action, resource: "*" }, KNOWLEDGE);
      return decision === "unknown" ? "depends" : decision;
    };
    return actions.flatMap((action): ActionChange[] => {
      const [from, to] = [standingIn(before, action), standingIn(after, action)];
      if (from === to) return [];
      const key = `${action} ${from} ${to}`;
      here.add(key);
      return above.some((each) => seen.get(each)?.has(key)) ? [] : [{ target, action, from, to }];
    });
  });
}
