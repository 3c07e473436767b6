import type { Json } from "../guardrail.ts";
import { changed, isOperator, OPERATORS, type Operator, type Operators } from "./effective-policy-setting.ts";

const CONTROL = "@@operators_allowed_for_child_policies";

/** A place of the policy: a setting with its value, or a container of further places. */
interface Node {
  readonly value?: Json;
  readonly members: ReadonlyMap<string, Node>;
  /** What documents of the levels below may do here. */
  readonly allowed: readonly Operator[];
}

const NOTHING: Node = { members: new Map(), allowed: OPERATORS };

/**
 * The policy that holds for an account, out of the documents of one type that are attached at each level: the root
 * first, then each unit, then the account; each level's in the order in which they were attached.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/policy-operators.html and inheritance-examples.html
 *
 * A control operator holds for the place that it stands at. On a container, `@@none` keeps new members out and leaves
 * those that are there to their own control operators, as the examples of AI services opt-out policies explain.
 */
export function effectivePolicy(levels: readonly (readonly Json[])[]): Json {
  const merged = levels.reduce<Node>((inherited, documents) => below(inherited, documents, []), NOTHING);
  return content(merged) ?? {};
}

/** A document's part at one place. */
interface Part {
  readonly operators: Operators;
  readonly members: ReadonlyMap<string, Json>;
  readonly control: readonly Operator[];
}

function below(inherited: Node, documents: readonly Json[], path: readonly string[]): Node {
  const parts = documents.map((document) => partOf(document, path));
  const isSetting =
    inherited.value !== undefined || parts.some(({ operators }) => Object.keys(operators).length > 0);
  const names = new Set([
    ...inherited.members.keys(),
    ...parts.flatMap(({ members }) => [...members.keys()]),
  ]);
  if (isSetting && names.size > 0) throw new Error(`${nameOf(path)} is a setting and holds settings`);

  const value = changed(
    inherited.value,
    parts.map(({ operators }) => operators),
    inherited.allowed,
    nameOf(path),
  );
  const members = [...names].flatMap((name): [string, Node][] => {
    const known = inherited.members.get(name);
    if (!known && inherited.allowed.length === 0) return [];
    const documentsOfMember = parts.flatMap((part) => part.members.get(name) ?? []);
    return [[name, below(known ?? NOTHING, documentsOfMember, [...path, name])]];
  });
  const allowed = inherited.allowed.filter((each) => parts.every(({ control }) => control.includes(each)));
  return { ...(value !== undefined && { value }), members: new Map(members), allowed };
}

function partOf(document: Json, path: readonly string[]): Part {
  if (!isObject(document))
    throw new Error(`${nameOf(path)} has a value without an operator such as @@assign`);
  const entries = Object.entries(document);
  const operators = entries.filter(([key]) => key.startsWith("@@") && key !== CONTROL);
  const unknown = operators.find(([key]) => !isOperator(key));
  if (unknown) throw new Error(`${nameOf(path)} has an unknown operator ${unknown[0]}`);
  return {
    operators: Object.fromEntries(operators),
    members: new Map(entries.filter(([key]) => !key.startsWith("@@"))),
    control: controlOf(document[CONTROL], path),
  };
}

function controlOf(control: Json | undefined, path: readonly string[]): readonly Operator[] {
  if (control === undefined) return OPERATORS;
  const named = Array.isArray(control) ? (control as readonly Json[]) : [control];
  if (named.includes("@@all")) return OPERATORS;
  const unknown = named.find((each) => each !== "@@none" && !isOperator(each));
  if (unknown !== undefined)
    throw new Error(`${nameOf(path)} allows an unknown operator ${JSON.stringify(unknown)}`);
  return OPERATORS.filter((each) => named.includes(each));
}

/** The place's JSON; nothing where nothing is set. */
function content({ value, members }: Node): Json | undefined {
  if (value !== undefined) return value;
  const set = [...members].flatMap(([name, member]): [string, Json][] => {
    const each = content(member);
    return each === undefined ? [] : [[name, each]];
  });
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nameOf = (path: readonly string[]): string => (path.length > 0 ? path.join("/") : "the policy");
