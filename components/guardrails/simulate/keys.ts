import { DERIVED } from "./context.ts";
import { givenValue, type Subject, UNKNOWN, type Value } from "./subject.ts";

/** A condition key that a policy names. */
export interface Key {
  /** As the policy writes it. */
  readonly name: string;
  /** In lower case: names of condition keys have none. */
  readonly id: string;
  readonly derive: ((subject: Subject) => Value) | undefined;
}

export function keyOf(name: string): Key {
  const id = name.toLowerCase();
  return { name, id, derive: DERIVED.get(id) };
}

/** The key's value in the request; nothing if it is absent, as a list without values is. */
export function valueOf({ id, derive }: Key, subject: Subject): Value {
  const given = givenValue(subject.request.context, id);
  if (given !== undefined) return given.length === 0 && given !== "" ? undefined : given;
  if (!subject.knowledge.isKnown(id)) return UNKNOWN;
  return derive?.(subject);
}
