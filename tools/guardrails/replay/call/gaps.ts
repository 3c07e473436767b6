import { actionTest } from "../../../../components/guardrails/simulate/action.ts";
import { matches, type Token } from "../../../../components/guardrails/simulate/glob.ts";
import { once } from "../../../../components/guardrails/simulate/once.ts";
import {
  listOf,
  type Organization,
  type PolicyDocument,
} from "../../../../components/guardrails/simulate/policy.ts";
import { piecesOf } from "../../../../components/guardrails/simulate/policy-text.ts";
import { resourceTokens } from "../../../../components/guardrails/simulate/tokens.ts";
import { GAP, WIDE_GAP } from "./arn-template.ts";

/** Whether an ARN with gaps is as good as a whole one: whatever stands in the gaps, each policy sees the same. */
export type IsWholeEnough = (action: string, arn: string) => boolean;

interface Pattern {
  readonly tokens: readonly Token[];
  /** Whether it says characters, or how many, by wildcards or variables that a gap may or may not have. */
  readonly isFixed: boolean;
}

/** ARNs that are remembered, at most. */
const MOST_REMEMBERED = 20_000;

export function gapsIn(organization: Organization): IsWholeEnough {
  const documents = new Set<PolicyDocument>(
    [...organization.accounts.values()]
      .flat()
      .flatMap(({ scps, rcps }) => [...scps, ...rcps])
      .map(({ document }) => document),
  );
  const statements = [...documents]
    .flatMap(({ Statement }) => listOf(Statement))
    .map((statement) => {
      const { Action, NotAction, Resource, NotResource } = statement;
      const isNamed = actionTest(listOf(Action ?? NotAction ?? []));
      const patterns = listOf(Resource ?? NotResource ?? []).map(readPattern);
      return { isAbout: (action: string) => isNamed(action) === (Action !== undefined), patterns };
    });
  const patternsOf = new Map<string, readonly Pattern[]>();
  const seen = new Map<string, boolean>();
  return (action, arn) => {
    if (!arn.includes(GAP) && !arn.includes(WIDE_GAP)) return true;
    if (seen.size > MOST_REMEMBERED) seen.clear();
    return once(seen, `${action} ${arn}`, () =>
      once(patternsOf, action, () => {
        const lower = action.toLowerCase();
        return statements.filter(({ isAbout }) => isAbout(lower)).flatMap(({ patterns }) => patterns);
      }).every((pattern) => isDecided(pattern, arn)),
    );
  };
}

function readPattern(value: string): Pattern {
  const pieces = piecesOf(value, true);
  const isFixed = pieces.every(
    (piece) => piece.kind === "text" || (piece.kind === "wildcard" && piece.sign === "*"),
  );
  const resolved = pieces.map((piece) =>
    piece.kind === "variable" ? ({ kind: "anything" } as const) : piece,
  );
  return { tokens: resourceTokens(resolved), isFixed };
}

/** A gap is within what `*` stands for, or no text in it makes the pattern match. */
const isDecided = ({ tokens, isFixed }: Pattern, arn: string): boolean =>
  (isFixed && matches(tokens, arn)) || !mayMatch(tokens, arn);

/** Whether the tokens match the text for some text in its gaps. */
function mayMatch(tokens: readonly Token[], arn: string): boolean {
  const units: readonly Token[] = tokens.flatMap((token): Token[] =>
    typeof token === "string" ? Array.from(token) : [token],
  );
  // How many units may match what has been read of the text.
  let reached = skipped(new Set([0]), units);
  for (const character of arn) {
    const next = new Set<number>();
    for (const at of reached) {
      if (character === GAP || character === WIDE_GAP) gapFrom(at, units, character, next);
      else if (isUnit(units[at], character))
        next.add(typeof units[at] === "object" && units[at].many ? at : at + 1);
    }
    reached = skipped(next, units);
  }
  return reached.has(units.length);
}

const isUnit = (unit: Token | undefined, character: string): boolean =>
  typeof unit === "object" ? unit.colons || character !== ":" : unit === character;

/** A gap may hold what any run of units stands for. */
function gapFrom(start: number, units: readonly Token[], gap: string, reached: Set<number>): void {
  for (let at = start; at <= units.length; at++) {
    reached.add(at);
    if (units[at] === ":" && gap === GAP) return;
  }
}

/** Also what comes after wildcards that stand for nothing. */
function skipped(reached: Set<number>, units: readonly Token[]): Set<number> {
  for (const at of reached) {
    const unit = units[at];
    if (typeof unit === "object" && unit.many) reached.add(at + 1);
  }
  return reached;
}
