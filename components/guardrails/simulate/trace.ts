import type { Level } from "./level.ts";
import type { Exemption, Side } from "./sides.ts";
import type { Subject } from "./subject.ts";
import type { StatementPlace, Verdict } from "./verdict.ts";

/** A statement that applies to a request, or may apply. */
export interface TracedStatement {
  readonly place: StatementPlace;
  readonly effect: "Allow" | "Deny";
  readonly applies: true | "unknown";
  /** What would have to be known to tell whether it applies. */
  readonly about: readonly string[];
}

export interface TracedLevel {
  readonly target: string;
  readonly statements: readonly TracedStatement[];
}

/** The way of a request through the hierarchy: its levels from the root on, or why they have no say. */
export interface Trace {
  readonly verdict: Verdict;
  readonly scps: readonly TracedLevel[] | Exemption;
  readonly rcps: readonly TracedLevel[] | Exemption;
}

export const traceOf = (subject: Subject, scps: Side, rcps: Side, verdict: Verdict): Trace => ({
  verdict,
  scps: sideOf(scps, subject),
  rcps: sideOf(rcps, subject),
});

const sideOf = (side: Side, subject: Subject): readonly TracedLevel[] | Exemption =>
  typeof side === "string" ? side : side.levels.map((level) => tracedLevel(level, subject));

function tracedLevel({ target, statements }: Level, subject: Subject): TracedLevel {
  const action = subject.request.action.toLowerCase();
  return {
    target,
    statements: statements.flatMap(({ isAbout, applies, isAllow, place, unknowns }): TracedStatement[] => {
      const found = isAbout(action) && applies(subject);
      if (found === false) return [];
      return [{ place, effect: isAllow ? "Allow" : "Deny", applies: found, about: unknowns(subject) }];
    }),
  };
}
