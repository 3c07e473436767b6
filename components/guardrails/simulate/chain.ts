import type { Level, Placed } from "./level.ts";
import { once } from "./once.ts";

/** A level whose policies allow an action under conditions, or not at all. */
export interface Gate {
  readonly target: string;
  readonly allowances: readonly Placed[];
}

/** What a chain's policies have to say about an action. */
export interface Applicable {
  readonly denials: readonly Placed[];
  /** Each must let the request through. */
  readonly gates: readonly Gate[];
}

/** The levels that bind together, the root first. */
export interface Chain {
  readonly levels: readonly Level[];
  readonly about: (action: string) => Applicable;
}

/** Statements are sought by an action once, so that a request is tested against the few that are about it. */
export function chainOf(levels: readonly Level[]): Chain {
  const byAction = new Map<string, Applicable>();
  return {
    levels,
    about: (action) => once(byAction, action, () => applicable(levels, action.toLowerCase())),
  };
}

function applicable(levels: readonly Level[], action: string): Applicable {
  const about = levels.map(({ target, statements }) => ({
    target,
    statements: statements.filter(({ isAbout }) => isAbout(action)),
  }));
  return {
    denials: about.flatMap(({ statements }) => statements.filter(({ isAllow }) => !isAllow)),
    gates: about
      .map(({ target, statements }) => ({ target, allowances: statements.filter(({ isAllow }) => isAllow) }))
      .filter(({ allowances }) => !allowances.some(({ isUnconditional }) => isUnconditional)),
  };
}
