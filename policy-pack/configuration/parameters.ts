import { type Chosen, type Parameters, standardOf } from "../model/parameters.ts";
import type { Policy } from "../model/policy.ts";
import { kindOf, type Note, refuseOthers, type Tree } from "./problems.ts";

/** The values of a policy's parameters: what the configuration says, and the standard for the rest. */
export function parametersOf(
  { id, parameters = {} }: Policy,
  properties: Tree,
  note: Note,
): Chosen<Parameters> {
  const names = Object.keys(parameters);
  if (names.length === 0) {
    for (const key of Object.keys(properties))
      note(`${id}.${key}`, "means nothing here: this policy has no parameters");
    return {};
  }
  refuseOthers(properties, id, names, note);
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = properties[name];
    if (value === undefined) continue;
    const wanted = typeof parameter.default === "number" ? isWholeNumber : areWords;
    const form = wanted === isWholeNumber ? "a whole number from 1 up" : "a list of words";
    if (!wanted(value)) note(`${id}.${name}`, `must be ${form} (${parameter.what}), got ${kindOf(value)}`);
  }
  return { ...standardOf(parameters), ...properties } as Chosen<Parameters>;
}

const isWholeNumber = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;

const areWords = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string" && each !== "");
