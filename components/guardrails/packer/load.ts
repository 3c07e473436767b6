import { hashOf } from "./hash.ts";
import type { Item } from "./item.ts";
import { merged } from "./minimal.ts";
import { type Kind, matterText, scopeText, type Statement, statementOf, statementText } from "./statement.ts";

/** An item with all that placing it asks for, found once. */
export interface Load {
  readonly id: string;
  /** Where it belongs. The same guardrail with other values belongs there too. */
  readonly hash: number;
  readonly statements: readonly Statement[];
  readonly parts: readonly Part[];
}

/** A statement as it adds to a document's size. */
interface Part {
  /** Statements with the same key become one. */
  readonly key: string;
  /** Characters besides the actions. */
  readonly frame: number;
  readonly actions: readonly { readonly name: string; readonly size: number }[];
}

export function loadOf(kind: Kind, { id, denials }: Item): Load {
  const statements = merged(denials.map((denial) => statementOf(denial, id)));
  const [guardrail = id] = id.split(" ", 1);
  return { id, hash: hashOf(guardrail), statements, parts: statements.map((each) => partOf(kind, each)) };
}

function partOf(kind: Kind, statement: Statement): Part {
  const { length } = statementText(kind, statement);
  if (statement.what === "NotAction")
    return { key: matterText(statement) + scopeText(statement), frame: length, actions: [] };
  const actions = statement.actions.list.map((name) => ({ name, size: JSON.stringify(name).length }));
  return { key: scopeText(statement), frame: length - statement.actions.text.length, actions };
}

/** The order in which loads fill a document: by hash, so that where one stands has nothing to do with the others. */
export const byHash = (one: Load, other: Load): number => one.hash - other.hash || byId(one, other);

export const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;
