import { hasRule, StandIns, type World } from "../preview/stand-ins/index.ts";
import type { Place } from "./place.ts";
import type { StateResource } from "./state.ts";

/**
 * The id of a thing that goes by what it was asked for with, such as a bucket by its name; undefined where AWS or
 * chance has a say in it. The preview's stand-ins know which: what they make up differs from one imaginary world to
 * the next, and what follows from the inputs does not.
 */
export function idByInputs(
  { type, urn, inputs = {} }: StateResource,
  { providerInputs }: Place,
  world: World,
): string | undefined {
  if (!hasRule(type)) return undefined;
  const idIn = (where: string) =>
    new StandIns({ ...world, stack: where }).answer({
      urn: `${urn} in ${where}`,
      type,
      name: where,
      inputs,
      importId: "",
      providerInputs,
    }).id;
  const [one, other] = [idIn("one world"), idIn("another world")];
  return one === other && one !== "" ? one : undefined;
}
