import type { Condition } from "../../../documents/policy.ts";
import type { Denial } from "../guardrail.ts";
import { leastActions, leastResources } from "./cover.ts";

/** Which requests a policy is about: those of a principal, or those for a resource. */
export type Kind = "scp" | "rcp";

/** A denial in its one canonical form, with the guardrails that it serves. */
export interface Statement {
  readonly what: "Action" | "NotAction";
  readonly actions: Values;
  readonly where: "Resource" | "NotResource";
  readonly resources: Values;
  /** As it is written, or empty where there is none. */
  readonly condition: string;
  /** Ids of items, sorted. */
  readonly origins: readonly string[];
}

/** A list with how it is written, which is asked for more often than lists are made. */
export interface Values {
  readonly list: readonly string[];
  readonly text: string;
}

const valuesOf = (list: readonly string[]): Values => ({
  list,
  text: JSON.stringify(list.length === 1 ? list[0] : list),
});

export const actionsOf = (list: readonly string[]): Values => valuesOf(leastActions(list));

export const resourcesOf = (list: readonly string[]): Values => valuesOf(leastResources(list));

export function statementOf(denial: Denial, origin: string): Statement {
  const { Action, NotAction, Resource, NotResource, Condition } = denial;
  const [what, actions] = only({ Action, NotAction }, origin);
  const isEverywhere = !Resource && !NotResource;
  const [where, resources] = only(isEverywhere ? { Resource: ["*"] } : { Resource, NotResource }, origin);
  return {
    what,
    actions: actionsOf(actions),
    where,
    resources: resourcesOf(resources),
    condition: Condition ? `,"Condition":${canonical(Condition)}` : "",
    origins: [origin],
  };
}

/** The one list that is given. With none, both or an empty one AWS takes no statement. */
function only<Key extends string>(
  lists: Readonly<Partial<Record<Key, readonly string[] | undefined>>>,
  origin: string,
): [Key, readonly string[]] {
  const keys = Object.keys(lists) as Key[];
  const given = keys.flatMap((key): [Key, readonly string[]][] => (lists[key] ? [[key, lists[key]]] : []));
  const [one] = given;
  if (!one || given.length > 1 || one[1].length === 0)
    throw new Error(`${origin}: a denial has one of ${keys.join(" and ")}, and that holds a value or more`);
  return one;
}

/** Everything but the actions. */
export const scopeText = ({ where, resources, condition }: Statement): string =>
  `"${where}":${resources.text}${condition}`;

/** Everything but the resources. */
export const matterText = ({ what, actions, condition }: Statement): string =>
  `"${what}":${actions.text}${condition}`;

/** Without a `Sid`: it is optional, and its characters count. */
export const statementText = (kind: Kind, statement: Statement): string =>
  `{"Effect":"Deny",${PRINCIPAL[kind]}"${statement.what}":${statement.actions.text},${scopeText(statement)}}`;

/** A resource control policy names everybody (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html). */
const PRINCIPAL: Readonly<Record<Kind, string>> = { scp: "", rcp: '"Principal":"*",' };

export const documentText = (statements: readonly string[]): string =>
  `{"Version":"2012-10-17","Statement":[${statements.join(",")}]}`;

/** Neither the order of operators, keys and values nor a value's repetition means anything. */
const canonical = (condition: Condition): string =>
  JSON.stringify(inOrder(condition, (keys) => inOrder(keys, (values) => oneOrMore([values].flat()))));

function oneOrMore(values: readonly string[]): string | readonly string[] {
  const distinct = [...new Set(values)].sort();
  return distinct.length === 1 && distinct[0] !== undefined ? distinct[0] : distinct;
}

const inOrder = <Value, Written>(
  record: Readonly<Record<string, Value>>,
  write: (value: Value) => Written,
): Record<string, Written> =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, write(value)]),
  );
