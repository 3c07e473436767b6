import { accountTarget, ROOT } from "../targets.ts";
import type { Misfit } from "./misfit.ts";
import type { Kind } from "./statement.ts";

const POLICIES: Readonly<Record<Kind, string>> = {
  scp: "service control policies",
  rcp: "resource control policies",
};

const SHOWN = 5;

/** A misfit for people: what is wrong, the sizes in characters, and what to do. */
export function misfitLines(target: string, misfit: Misfit): string[] {
  const { kind, limits, count, tooMany, excess, largest, size } = misfit;
  const policies = `${limits.slots} ${POLICIES[kind]} of ${written(limits.size)} characters`;
  return [
    `${target}: ${tooMany.length} of ${count} guardrails find no room in ${policies}`,
    `sizes: all together ${written(size)}, those without room ${written(excess)}`,
    `without room: ${listed(tooMany)}`,
    `largest: ${listed(largest)}`,
    ...tooMany
      .filter((each) => each.size > limits.size)
      .map((each) => `${each.id} alone is larger than a policy: give it fewer values, or split it in two`),
    `fix: leave some out, or attach them to ${elsewhere(target)} instead, which has room of its own`,
  ];
}

function elsewhere(target: string): string {
  if (target === ROOT) return "each unit or account below that needs them";
  return target.startsWith(accountTarget(""))
    ? "the unit of the account"
    : "the unit above, or each unit or account below that needs them";
}

function listed(sized: readonly { readonly id: string; readonly size: number }[]): string {
  const shown = sized.slice(0, SHOWN).map(({ id, size }) => `${id} (${written(size)})`);
  const more = sized.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

const written = (count: number): string => count.toLocaleString("en");
