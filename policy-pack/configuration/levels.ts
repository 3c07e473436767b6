import { type Level, LEVELS } from "../judge/finding.ts";
import { isStackPolicy, type Policy, SEVERITIES } from "../model/policy.ts";
import { FRAMEWORKS } from "../frameworks/index.ts";
import { frameworksOf, tagsOf } from "../references.ts";
import { didYouMean } from "./nearest.ts";
import { isTree, kindOf, type Note } from "./problems.ts";

/** What a configuration says about the policies of one group, or about one policy. */
export interface LevelRule {
  readonly level: Level;
  readonly applies: (policy: Policy) => boolean;
  /** A rule for one policy counts more than any rule for a group. */
  readonly single: boolean;
}

/** Reads `settings.levels`: a level for each policy or group that is named. */
export function levelRules(raw: unknown, policies: readonly Policy[], note: Note): readonly LevelRule[] {
  if (raw === undefined) return [];
  if (!isTree(raw)) {
    note("settings.levels", `must be a map of policies and groups to levels, got ${kindOf(raw)}`);
    return [];
  }
  return Object.entries(raw).flatMap(([selector, level]) => {
    const place = `settings.levels["${selector}"]`;
    const isRight = isLevel(level, place, note);
    const rule = ruleOf(selector, policies);
    if (typeof rule === "string") note(place, rule);
    if (typeof rule === "string" || !isRight) return [];
    if (rule.single && level === "remediate") refuseWithoutRemedy(selector, policies, place, note);
    return [{ level, ...rule }];
  });
}

function isLevel(level: unknown, place: string, note: Note): level is Level {
  if (LEVELS.some((each) => each === level)) return true;
  note(place, `the level must be one of ${LEVELS.join(", ")}, got ${kindOf(level)}`);
  return false;
}

function refuseWithoutRemedy(id: string, policies: readonly Policy[], place: string, note: Note): void {
  const policy = policies.find((each) => each.id === id);
  if (policy === undefined || hasRemedy(policy)) return;
  note(place, "this policy has no remedy; allowed are disabled, advisory, mandatory");
}

export const hasRemedy = (policy: Policy): boolean => !isStackPolicy(policy) && policy.remedy !== undefined;

type Selected = Omit<LevelRule, "level">;

/** The policies that a name or a group stands for; a sentence where it stands for none. */
function ruleOf(selector: string, policies: readonly Policy[]): Selected | string {
  const colon = selector.indexOf(":");
  if (colon === -1) {
    if (policies.some(({ id }) => id === selector))
      return { single: true, applies: ({ id }) => id === selector };
    const names = policies.map(({ id }) => id);
    return `no policy has this name.${didYouMean(selector, names)}`;
  }
  const [kind, value] = [selector.slice(0, colon), selector.slice(colon + 1)];
  const group = GROUPS[kind];
  if (group === undefined) return `no such group; allowed are ${Object.keys(GROUPS).join(":, ")}:`;
  const allowed = group.allowed(policies);
  if (allowed.includes(value)) return { single: false, applies: (policy) => group.holds(policy, value) };
  const all = allowed.length <= LISTED ? ` Allowed are ${allowed.join(", ")}.` : didYouMean(value, allowed);
  return `no ${kind} has this name.${all}`;
}

/** As many names as a person would read. */
const LISTED = 20;

interface Group {
  readonly allowed: (policies: readonly Policy[]) => readonly string[];
  readonly holds: (policy: Policy, value: string) => boolean;
}

const GROUPS: Readonly<Record<string, Group>> = {
  service: {
    allowed: (policies) => [...new Set(policies.map(({ service }) => service))],
    holds: ({ service }, value) => service === value,
  },
  severity: { allowed: () => SEVERITIES, holds: ({ severity }, value) => severity === value },
  framework: {
    allowed: () => Object.keys(FRAMEWORKS),
    holds: (policy, value) => frameworksOf(policy).some((framework) => framework === value),
  },
  tag: {
    allowed: (policies) => [...new Set(policies.flatMap(tagsOf))],
    holds: (policy, value) => tagsOf(policy).includes(value),
  },
};
