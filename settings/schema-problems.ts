import { z } from "zod";
import type { Path } from "./path.ts";
import { type Problem, lineOf, listed, nearest, problem, shown } from "./problem.ts";
import { settingsSchema } from "./schema/index.ts";
import { choices, knownKeys, schemaAt, unwrapped } from "./schema/walk.ts";
import { fixOf } from "./value-fix.ts";

const KINDS: Readonly<Record<string, string>> = {
  object: "a map of settings",
  record: "a map",
  array: "a list",
  boolean: "true or false",
};

/** Longer lists are told by what they are lists of. */
const CHOICES_LISTED = 25;

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  );
}

function allowedBy(issue: z.core.$ZodIssue, schema: z.core.$ZodType): string {
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.message;
  const all = choices(unwrapped(schema));
  return all.length > 0 && all.length <= CHOICES_LISTED ? `one of ${listed(all)}` : issue.message;
}

function unknownKey(root: z.core.$ZodType, path: Path, key: string): Problem {
  const known = knownKeys(unwrapped(schemaAt(root, path)));
  const near = nearest(key, known);
  const hint =
    near === undefined ? `known here: ${known.join(", ")}` : `did you mean ${JSON.stringify(near)}?`;
  return { path: [...path, key], message: `unknown key; ${hint}`, restsOn: [] };
}

function wrongKey(
  root: z.core.$ZodType,
  path: Path,
  { issues }: z.core.$ZodIssueInvalidKey,
  value: unknown,
): Problem[] {
  const got = `the key ${shown(path.at(-1))}`;
  const allowed = issues.map(({ message }) => message).join(", ");
  // Behind a wrong key the schema looks no further.
  return [problem(path, { got, allowed, fix: "rename it" }), ...problemsIn(root, value, path)];
}

function wrongValue(root: z.core.$ZodType, path: Path, issue: z.core.$ZodIssue, value: unknown): Problem {
  const schema = schemaAt(root, path);
  return problem(path, { got: shown(value), allowed: allowedBy(issue, schema), fix: fixOf(schema, value) });
}

/** What the schema of the place `at` of `root` refuses in a value that stands there. */
function problemsIn(root: z.core.$ZodType, raw: unknown, at: Path): Problem[] {
  const { error } = z.safeParse(schemaAt(root, at), raw);
  return (error?.issues ?? []).flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(root, path, key));
    const value = valueAt(raw, issue.path);
    return issue.code === "invalid_key"
      ? wrongKey(root, path, issue, value)
      : [wrongValue(root, path, issue, value)];
  });
}

/** What a schema refuses, each place once. */
export function problemsBySchema(schema: z.core.$ZodType, raw: unknown): Problem[] {
  const problems = problemsIn(schema, raw, []);
  const places = problems.map(lineOf);
  return problems.filter((found, index) => places.indexOf(lineOf(found)) === index);
}

/** What the schema of the settings refuses. */
export const schemaProblems = (raw: unknown): Problem[] => problemsBySchema(settingsSchema, raw);
