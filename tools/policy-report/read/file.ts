import { readFileSync, writeFileSync } from "node:fs";
import type { z } from "zod";
import { UserError } from "../../../settings/errors.ts";

/** The JSON that a file holds. Throws a UserError. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const places = [`${path}: ${error instanceof Error ? error.message : String(error)}`];
    throw new UserError({ what: "A file cannot be read.", places, todo: "Name a file that holds JSON." });
  }
}

/** Writes a text to a file. Throws a UserError. */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const places = [`${path}: ${error instanceof Error ? error.message : String(error)}`];
    throw new UserError({ what: "A file cannot be written.", places, todo: "Name a place that can be." });
  }
}

/** What a file says, held to a schema. Throws a UserError with every place where it is something else. */
export function checked<Schema extends z.ZodType>(
  raw: unknown,
  schema: Schema,
  { path, isNo, todo }: { readonly path: string; readonly isNo: string; readonly todo: string },
): z.output<Schema> {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const issues = read.error.issues.slice(0, MOST_TOLD);
  const places = issues.map(
    ({ path: at, message }) => `${at.map(String).join(".") || "the file"}: ${message}`,
  );
  throw new UserError({ what: `${path} ${isNo}.`, places, todo });
}

/** A file of another kind is wrong in each of its resources; nobody reads them all. */
const MOST_TOLD = 10;
