import type { Applicable, Gate } from "./chain.ts";
import type { Placed } from "./level.ts";
import type { Side } from "./sides.ts";
import { type Subject, UNKNOWN } from "./subject.ts";
import { any } from "./ternary.ts";
import { ALLOWED, type Verdict } from "./verdict.ts";

/**
 * Denied if any policy surely denies it, allowed if surely none does, and else not known. As AWS does, it looks for
 * denials in all policies first.
 */
export function decide(subject: Subject, scps: Side, rcps: Side): Verdict {
  const { action } = subject.request;
  const { denials, gates } = applicable(scps, action);
  const ruled = denialOf(denials, subject, true);
  if (ruled?.decision === "denied") return ruled;
  // AWS's own RCPFullAWSAccess allows everything on every target and cannot be detached: no gates on this side.
  const guarded = denialOf(applicable(rcps, action).denials, subject, subject.resourceAccount !== UNKNOWN);
  if (guarded?.decision === "denied") return guarded;
  const lack = lackOf(gates, subject);
  if (lack?.decision === "denied") return lack;
  return ruled ?? guarded ?? lack ?? ALLOWED;
}

const NOTHING: Applicable = { denials: [], gates: [] };

const applicable = (side: Side, action: string): Applicable =>
  typeof side === "string" ? NOTHING : side.about(action);

/** What the denials lead to, if anything. Those that may not bind the request at all only raise a doubt. */
function denialOf(denials: readonly Placed[], subject: Subject, areBinding: boolean): Verdict | undefined {
  let doubt: Placed | undefined;
  for (const denial of denials) {
    const applies = denial.applies(subject);
    if (applies === true && areBinding) return denial.denied;
    if (applies !== false) doubt ??= denial;
  }
  if (doubt === undefined) return undefined;
  const about = [...(areBinding ? [] : ["aws:ResourceAccount"]), ...doubt.unknowns(subject)];
  return { decision: "unknown", about: [...new Set(about)], by: doubt.place };
}

/** What it leads to that a level does not surely allow the request. */
function lackOf(gates: readonly Gate[], subject: Subject): Verdict | undefined {
  let doubt: Gate | undefined;
  for (const gate of gates) {
    const allows = any(
      gate.allowances.map(({ applies }) => applies),
      subject,
    );
    if (allows === false) return { decision: "denied", notAllowedAt: gate.target };
    if (allows === "unknown") doubt ??= gate;
  }
  if (doubt === undefined) return undefined;
  const about = doubt.allowances.flatMap(({ unknowns }) => unknowns(subject));
  return { decision: "unknown", about: [...new Set(about)], notAllowedAt: doubt.target };
}
