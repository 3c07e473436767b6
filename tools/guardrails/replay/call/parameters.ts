import type { Parameters } from "./record.ts";

/** Reads the texts at a place of a request's parameters; numbers and booleans count as their texts. */
export type ReadParameter = (parameters: Parameters | null | undefined) => readonly string[];

const NONE: readonly string[] = [];

/** Reader of `a`, of `a.b` within it, or of `a[].b` within each element of a list. */
export function parameterReader(path: string): ReadParameter {
  const [first = "", ...others] = path.split(".").map((step) => step.replace("[]", ""));
  if (others.length === 0) return (parameters) => textsOf(parameters?.[first]);
  const read = parameterReader(others.join("."));
  return (parameters) => [parameters?.[first]].flat().flatMap((each) => (isObject(each) ? read(each) : NONE));
}

const isObject = (value: unknown): value is Parameters => typeof value === "object" && value !== null;

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  return typeof value === "string" && value !== "" ? [value] : NONE;
}

/** CloudTrail leaves parameters out that are very long, and says so. */
export const areOmitted = (parameters: Parameters | null | undefined): boolean =>
  parameters?.omitted === true;
