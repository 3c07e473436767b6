import { compileDocument, placing } from "./document.ts";
import { once } from "./once.ts";
import type { PolicyDocument, PolicyKind, Target } from "./policy.ts";
import type { Compiled } from "./statement.ts";
import type { StatementPlace, Verdict } from "./verdict.ts";

/** A statement where it is attached. */
export interface Placed extends Compiled {
  readonly place: StatementPlace;
  readonly denied: Verdict;
}

/** The policies of one kind on one target. */
export interface Level {
  readonly target: string;
  readonly statements: readonly Placed[];
}

export type CompileLevel = (target: Target) => Level;

/** Compiles each document and each target once, however many accounts share them. */
export function levelCompiler(kind: PolicyKind): CompileLevel {
  const documents = new WeakMap<PolicyDocument, Compiled[]>();
  const levels = new WeakMap<Target, Level>();
  const compile: CompileLevel = (target) => ({
    target: target.name,
    statements: (kind === "scp" ? target.scps : target.rcps).flatMap(({ name, document }) =>
      placing(`${kind.toUpperCase()} "${name}" at ${target.name}`, () =>
        once(documents, document, () => compileDocument(document, kind)),
      ).map((compiled, at) => placed(compiled, { kind, target: target.name, policy: name, statement: at })),
    ),
  });
  return (target) => once(levels, target, () => compile(target));
}

const placed = (compiled: Compiled, place: StatementPlace): Placed => ({
  ...compiled,
  place,
  denied: { decision: "denied", by: place },
});
