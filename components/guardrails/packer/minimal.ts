import {
  actionsOf,
  documentText,
  type Kind,
  matterText,
  resourcesOf,
  scopeText,
  type Statement,
  statementText,
} from "./statement.ts";

/** A document with, for each of its statements, the ids of the items that it serves. */
export interface Minimal {
  readonly text: string;
  readonly origins: readonly (readonly string[])[];
}

/** The statements as one document with few characters, the same in whatever order they come. */
export function minimal(kind: Kind, statements: readonly Statement[]): Minimal {
  const written = merged(statements)
    .map((statement) => ({ text: statementText(kind, statement), origins: statement.origins }))
    .sort((one, other) => (one.text < other.text ? -1 : 1));
  return {
    text: documentText(written.map(({ text }) => text)),
    origins: written.map(({ origins }) => origins),
  };
}

/**
 * Statements that deny the same as the given ones. Two that differ in nothing but `Action`, or in nothing but
 * `Resource`, become one with both lists: what one or the other denies, their union denies, and no more. That does not
 * hold for `NotAction` and `NotResource`, where a longer list denies less: these are shared only where they are equal.
 */
export function merged(statements: readonly Statement[]): readonly Statement[] {
  const byScope = sharingActions(statements);
  const byMatter = sharingResources(byScope);
  return byMatter.length === byScope.length ? byMatter : merged(byMatter);
}

const sharingActions = (statements: readonly Statement[]): Statement[] =>
  joined(
    statements,
    (each) => (each.what === "Action" ? scopeText(each) : matterText(each) + scopeText(each)),
    (group) => ({ actions: actionsOf(group.flatMap(({ actions }) => actions.list)) }),
  );

const sharingResources = (statements: readonly Statement[]): Statement[] =>
  joined(
    statements,
    (each) => (each.where === "Resource" ? matterText(each) : matterText(each) + scopeText(each)),
    (group) => ({ resources: resourcesOf(group.flatMap(({ resources }) => resources.list)) }),
  );

/** One statement for each key. */
function joined(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string,
  join: (group: readonly Statement[]) => Partial<Statement>,
): Statement[] {
  return [...Map.groupBy(statements, keyOf).values()].map((group) => {
    const [first] = group as [Statement];
    if (group.length === 1) return first;
    const origins = [...new Set(group.flatMap((each) => each.origins))].sort();
    return { ...first, ...join(group), origins };
  });
}
