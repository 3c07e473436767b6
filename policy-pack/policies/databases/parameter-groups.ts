import type { Resource, Stack } from "../../model/stack.ts";
import { at, list, text } from "../../values/values.ts";

interface Parameter {
  readonly name?: string | null;
  readonly value?: string | null;
}

/**
 * What holds for a database: the parameters that its group sets (none in a default group), or that no group is named,
 * or that the group is another stack's.
 */
export type Parameters = readonly Parameter[] | "unnamed" | "elsewhere" | null | undefined;

/** The value of a parameter, in lower case; empty where the group leaves it as it is. */
export const valueIn = (parameters: Parameters, name: string): string =>
  text(
    list(parameters as readonly Parameter[]).find((parameter) => text(parameter.name).toLowerCase() === name)
      ?.value,
  ).toLowerCase();

/** Whether the value of a parameter means yes, in any of the words that engines take. */
export const isOn = (parameters: Parameters, name: string): boolean =>
  ["1", "on", "true"].includes(valueIn(parameters, name));

/** The parameters that hold for a database, by the property that names its group. */
export function parametersOf(
  database: Resource,
  property: string,
  stack: Stack,
  groupType: string,
): Parameters {
  const [group] = stack.referred(database, property, groupType);
  if (group !== undefined) return at(group.properties, "parameters") as Parameters;
  const name = text(at(database.properties, property));
  if (name === "") return "unnamed";
  return name.startsWith("default.") ? [] : "elsewhere";
}
