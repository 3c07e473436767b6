import { type Path, written } from "../../../settings/path.ts";
import { listed, nearest, shown } from "../../../settings/problem.ts";
import { entry, type Properties, type Shape, type TypeTable } from "./table.ts";
import { isMissing, isRecord, isSecret, isUnknown, revealed } from "./wire.ts";

export interface InputProblem {
  /** Where it stands: `rules[0].transitions[1].days`; empty for the resource itself. */
  readonly property: string;
  readonly reason: string;
}

/** All that @pulumi/aws does not declare about a resource's inputs, as the engine hands them to a provider. */
export function checkInputs(
  table: TypeTable,
  token: string,
  inputs: Readonly<Record<string, unknown>>,
): InputProblem[] {
  const properties = entry(table.resources, token);
  if (properties) return withinObject({ table, name: token, properties }, inputs, []);
  const meant = nearest(token, Object.keys(table.resources));
  return [
    { property: "", reason: `${token} is no type of @pulumi/aws${meant ? `; nearest: ${meant}` : ""}` },
  ];
}

/** The names of a resource's inputs, in the order of their declaration; none for an unknown type. */
export const propertyNames = (table: TypeTable, token: string): string[] =>
  Object.keys(entry(table.resources, token) ?? {});

interface Declared {
  readonly table: TypeTable;
  readonly name: string;
  readonly properties: Properties;
}

function withinObject(
  { table, name, properties }: Declared,
  values: Readonly<Record<string, unknown>>,
  path: Path,
): InputProblem[] {
  const known = Object.keys(properties);
  const given = Object.entries(values).filter(([key]) => !key.startsWith("__"));
  const wrong = given.flatMap(([key, value]) => {
    const property = entry(properties, key);
    if (property) return isMissing(value) ? [] : checkValue(table, property.shape, value, [...path, key]);
    const meant = nearest(key, known);
    const allowed = meant ? `nearest: ${JSON.stringify(meant)}` : `allowed: ${listed(known)}`;
    return [at([...path, key], `no property of ${name}; ${allowed}`)];
  });
  const missing = known
    .filter((key) => properties[key]!.required && isMissing(entry(values, key)))
    .map((key) => at([...path, key], `required by ${name}, but missing`));
  return [...wrong, ...missing];
}

function checkValue(table: TypeTable, shape: Shape, given: unknown, path: Path): InputProblem[] {
  const value = revealed(given);
  if (isUnknown(value) || shape === "any") return [];
  const refused = [at(path, `wanted ${wantedBy(shape)}, got ${isSecret(given) ? "a secret" : shown(value)}`)];
  if (typeof shape === "string") return typeof value === shape ? [] : refused;
  if ("oneOf" in shape) {
    const verdicts = shape.oneOf.map((each) => checkValue(table, each, value, path));
    return fewestWithin(path, verdicts) ?? refused;
  }
  if ("json" in shape) {
    const content = typeof value === "string" ? jsonIn(value) : undefined;
    return content === undefined ? refused : checkValue(table, shape.json, content, path);
  }
  if ("list" in shape) {
    if (!Array.isArray(value)) return refused;
    return value.flatMap((each, index) => checkValue(table, shape.list, each, [...path, index]));
  }
  if (!isRecord(value)) return refused;
  if ("object" in shape) {
    const properties = table.objects[shape.object]!;
    return withinObject({ table, name: shape.object, properties }, value, path);
  }
  return Object.entries(value).flatMap(([key, each]) =>
    isMissing(each) ? [] : checkValue(table, shape.map, each, [...path, key]),
  );
}

/** The verdict of the choice that was meant: of those whose kind fits the value, the one with the fewest problems. */
const fewestWithin = (path: Path, verdicts: readonly InputProblem[][]): InputProblem[] | undefined =>
  verdicts
    .filter((problems) => problems.every(({ property }) => property !== written(path)))
    .sort((one, other) => one.length - other.length)[0];

const at = (path: Path, reason: string): InputProblem => ({ property: written(path), reason });

function wantedBy(shape: Shape): string {
  if (typeof shape === "string") return `a ${shape}`;
  if ("oneOf" in shape) return shape.oneOf.map(wantedBy).join(" or ");
  if ("json" in shape) return `${wantedBy(shape.json)} as JSON`;
  if ("list" in shape) return "a list";
  return "map" in shape ? "a map" : `a map (${shape.object})`;
}

/** What a text says as JSON; nothing where it is not JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
