import { parse } from "yaml";
import { parsed } from "./values.ts";

/** What a JSON or YAML text says; undefined where it is neither. */
export function documentOf(value: unknown): unknown {
  const json = parsed(value);
  if (json !== undefined || typeof value !== "string") return json;
  try {
    return parse(value, { logLevel: "error" }) as unknown;
  } catch {
    // Each policy decides what it means that nothing is said.
    return undefined;
  }
}
