import { type FrameworkName, FRAMEWORKS } from "../frameworks/index.ts";
import type { Policy } from "../model/policy.ts";
import { controlsOf } from "../references.ts";
import type { Finding, Level } from "./finding.ts";

/**
 * How a control fares. `violated`: a policy that serves it found something. `unknown`: one could not tell. `exempt`: all
 * that was found is exempt. `met`: one judged something, and none found anything. `idle`: they are switched off, or there
 * is nothing for them to judge. `uncovered`: no policy serves it.
 */
export const STANDINGS = ["violated", "unknown", "exempt", "met", "idle", "uncovered"] as const;

export type Standing = (typeof STANDINGS)[number];

export interface Control {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly policies: readonly Policy[];
  readonly findings: readonly Finding[];
}

/** All controls of a framework that are about logs or that a policy serves, in their order. */
export function coverageOf(
  framework: FrameworkName,
  {
    policies,
    types,
    findings,
    levelOf,
  }: {
    readonly policies: readonly Policy[];
    /** The types of resources that were judged. */
    readonly types: ReadonlySet<string>;
    readonly findings: readonly Finding[];
    readonly levelOf: (policy: Policy) => Level;
  },
): readonly Control[] {
  const titles: Readonly<Record<string, string>> = FRAMEWORKS[framework].controls;
  const served = policies.flatMap((policy) => controlsOf(policy, framework));
  const ids = [...new Set([...Object.keys(titles), ...served])].sort(byNumber);
  const isAsked = (policy: Policy) =>
    levelOf(policy) !== "disabled" && policy.types.some((type) => types.has(type));
  return ids.map((id) => {
    const serving = policies.filter((policy) => controlsOf(policy, framework).includes(id));
    const about = findings.filter(({ policy }) => serving.includes(policy));
    return {
      id,
      title: titles[id] ?? "",
      standing: standingOf(serving, about, isAsked),
      policies: serving,
      findings: about,
    };
  });
}

function standingOf(
  serving: readonly Policy[],
  findings: readonly Finding[],
  isAsked: (policy: Policy) => boolean,
): Standing {
  if (serving.length === 0) return "uncovered";
  const counting = findings.filter(({ exemption }) => exemption === undefined);
  if (counting.some(({ outcome }) => "violates" in outcome)) return "violated";
  if (counting.length > 0) return "unknown";
  if (findings.length > 0) return "exempt";
  return serving.some(isAsked) ? "met" : "idle";
}

/** `10.2.1` before `10.2.10`, and `AU-2` before `AU-12`. */
const byNumber = (one: string, other: string): number => one.localeCompare(other, "en", { numeric: true });
