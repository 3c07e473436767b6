import type { Path } from "./path.ts";
import type { Problem } from "./problem.ts";

/** How Pulumi writes an encrypted value into a stack file. */
const isSecret = (value: object): boolean =>
  Object.keys(value).length === 1 && "secure" in value && typeof value.secure === "string";

function secretPaths(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [];
  if (isSecret(value)) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => secretPaths(item, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => secretPaths(inner, [...path, key]));
}

/** Every value that was set with `--secret`. What it says is never printed, encrypted or not. */
export const secretProblems = (raw: unknown): Problem[] =>
  secretPaths(raw, []).map((path) => ({
    path,
    message:
      "is a secret; settings are plain text, nothing here is secret; fix: write the value itself in its place",
    restsOn: [],
  }));
