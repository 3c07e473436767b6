import type { Exemption } from "../judge/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/stack.ts";
import { isDay } from "./dates.ts";
import { isLike } from "./globs.ts";
import { didYouMean } from "./nearest.ts";
import { isTree, kindOf, type Note, refuseOthers, type Tree } from "./problems.ts";

/** An exemption of the configuration: one policy, at resources that are like what it says. */
export interface Rule extends Exemption {
  readonly policy: string;
  /** Patterns with `*`. What is not given is no condition. */
  readonly urn?: string;
  readonly type?: string;
  readonly name?: string;
}

const ALLOWED = ["policy", "urn", "type", "name", "reason", "until"];
const WHERE = ["urn", "type", "name"] as const;

/** Reads `settings.exemptions`. */
export function exemptionRules(
  raw: unknown,
  policies: readonly Policy[],
  today: string,
  note: Note,
): readonly Rule[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    note("settings.exemptions", `must be a list, got ${kindOf(raw)}`);
    return [];
  }
  return raw.flatMap((each: unknown, index) => {
    const place = `settings.exemptions[${index}]`;
    if (!isTree(each)) {
      note(place, `must be a map with ${ALLOWED.join(", ")}, got ${kindOf(each)}`);
      return [];
    }
    refuseOthers(each, place, ALLOWED, note);
    checkPolicy(each.policy, place, policies, note);
    checkWhere(each, place, note);
    checkReason(each.reason, place, note);
    checkUntil(each.until, place, today, note);
    return [{ ...(each as unknown as Rule), by: "configuration" as const }];
  });
}

function checkPolicy(policy: unknown, place: string, policies: readonly Policy[], note: Note): void {
  if (policies.some(({ id }) => id === policy)) return;
  const names = policies.map(({ id }) => id);
  if (typeof policy === "string")
    note(`${place}.policy`, `no policy has this name.${didYouMean(policy, names)}`);
  else note(`${place}.policy`, `must be the name of a policy, got ${kindOf(policy)}`);
}

function checkWhere(each: Tree, place: string, note: Note): void {
  const given = WHERE.filter((key) => each[key] !== undefined);
  if (given.length === 0) note(place, `must say where: one of ${WHERE.join(", ")} at least`);
  for (const key of given) {
    const pattern = each[key];
    if (typeof pattern !== "string" || pattern === "")
      note(`${place}.${key}`, `must be a pattern such as "*-logs", got ${kindOf(pattern)}`);
  }
}

export function checkReason(reason: unknown, place: string, note: Note): void {
  if (typeof reason !== "string" || reason.trim() === "")
    note(`${place}.reason`, `must say why in a sentence, got ${kindOf(reason)}`);
}

export function checkUntil(until: unknown, place: string, today: string, note: Note): void {
  if (!isDay(until)) note(`${place}.until`, `must be a day such as "2027-01-31", got ${kindOf(until)}`);
  else if (until < today) note(`${place}.until`, `${until} is over: put the matter right, or decide anew`);
}

/** Whether a rule is about a policy's finding at a resource. */
export const isAbout = (rule: Rule, policy: Policy, { urn, type, name }: Resource): boolean =>
  rule.policy === policy.id &&
  (rule.urn === undefined || isLike(rule.urn, urn)) &&
  (rule.type === undefined || isLike(rule.type, type)) &&
  (rule.name === undefined || isLike(rule.name, name));
