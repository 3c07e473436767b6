import { isDeepStrictEqual } from "node:util";
import type { Json, Value } from "../guardrail.ts";

/** Whether an effective policy has exactly that value at that place. */
export function hasValue(policy: Json, { at, value }: Value): boolean {
  const path = at === "" ? [] : at.split("/");
  return isDeepStrictEqual(path.reduce<Json | undefined>(memberOf, policy), value);
}

const memberOf = (json: Json | undefined, name: string): Json | undefined =>
  typeof json === "object" && json !== null && !Array.isArray(json)
    ? (json as Readonly<Record<string, Json>>)[name]
    : undefined;
