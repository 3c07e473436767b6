import { z } from "zod";
import { nearest } from "./problem.ts";
import { choices, unwrapped } from "./schema/walk.ts";

const fits = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

function example(schema: z.core.$ZodType): string | undefined {
  const examples = z.globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) ? JSON.stringify(examples[0]) : undefined;
}

/** The same value as YAML would have read it with other quotes or brackets, where that makes it right. */
function rewritten(schema: z.core.$ZodType, value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") {
    if (fits(schema, String(value))) return `put it in quotes: "${value}"`;
    if (schema instanceof z.ZodString) return `put it in quotes, such as ${example(schema)}`;
  }
  if (typeof value === "string") {
    if (value.trim() !== "" && fits(schema, Number(value))) return `take the quotes away: ${Number(value)}`;
    const isSwitch = value === "true" || value === "false";
    if (isSwitch && fits(schema, value === "true")) return `take the quotes away: ${value}`;
  }
  if (fits(schema, [value])) return `write it as a list: [${JSON.stringify(value)}]`;
  return undefined;
}

function chosen(schema: z.core.$ZodType, value: unknown): string | undefined {
  const all = choices(schema);
  if (all.length === 0) return undefined;
  const near = typeof value === "string" ? nearest(value, all.map(String)) : undefined;
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  return example(schema) === undefined ? "choose one of those" : undefined;
}

/** What to do about a value that the schema of its place refuses, as far as one can tell from the two. */
export function fixOf(place: z.core.$ZodType, value: unknown): string {
  const schema = unwrapped(place);
  const like = example(schema);
  if (value === undefined) return like ? `add it, such as ${like}` : "add it";
  if (value === null && fits(place, undefined)) return "give it a value, or leave it out";
  if (value === null) return like ? `give it a value, such as ${like}` : "give it a value";
  const better = rewritten(schema, value) ?? chosen(schema, value);
  if (better !== undefined) return better;
  if (like) return `write it like ${like}`;
  if (schema instanceof z.ZodArray) return "write one item a line, each after a hyphen";
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodBoolean) return "correct the value";
  return "write its settings on the lines below it, indented";
}
