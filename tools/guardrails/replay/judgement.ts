import type { Simulator } from "../../../components/guardrails/simulate/simulator.ts";
import type { Cause } from "../../../components/guardrails/simulate/verdict.ts";
import type { Call } from "./call/call.ts";

/** What the planned policies say to a recorded call. */
export type Judgement =
  | { readonly decision: "allowed" }
  | { readonly decision: "denied"; readonly cause: Cause }
  /** What may deny it, if anything in particular, and what would have to be known to tell. */
  | { readonly decision: "unknown"; readonly cause?: Cause; readonly about: readonly string[] };

const ALLOWED: Judgement = { decision: "allowed" };

const NOBODY_KNOWN: Judgement = { decision: "unknown", about: ["principal"] };

export function judgementOf(
  { caller, checks, areActionsCertain }: Call,
  verdictOf: Simulator["verdict"],
): Judgement {
  if (caller === undefined) return NOBODY_KNOWN;
  let denial: Cause | undefined;
  let denied = 0;
  let doubt: Judgement | undefined;
  for (const { request, knowledge } of checks) {
    const verdict = verdictOf(request, knowledge);
    if (verdict.decision === "allowed") continue;
    if (verdict.decision === "denied") {
      denied += 1;
      denial ??= verdict;
    } else doubt ??= { decision: "unknown", cause: verdict, about: verdict.about };
  }
  if (denial === undefined) return doubt ?? ALLOWED;
  const isCertain = areActionsCertain || denied === checks.length;
  const about = [...(caller.isCertain ? [] : ["principal"]), ...(isCertain ? [] : ["action"])];
  return about.length === 0
    ? { decision: "denied", cause: denial }
    : { decision: "unknown", cause: denial, about };
}
