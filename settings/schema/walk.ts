import { z } from "zod";
import type { Path } from "../path.ts";

/** The schema under any number of `optional()`, `default()` and `prefault()`. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}

function child(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType {
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  const shape: z.core.$ZodShape = schema instanceof z.ZodObject ? schema.shape : {};
  const inner = shape[String(key)];
  if (!inner) throw new Error(`The schema knows no place ${String(key)}.`);
  return inner;
}

/** The schema of the value at `path`, a place that the schema knows, with what makes it optional. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType {
  return path.reduce((outer, key) => child(unwrapped(outer), key), schema);
}

/** The keys that a map may have, where they are fixed. */
export function knownKeys(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

/** The values that there are to choose from, where they are a fixed list. */
export function choices(schema: z.core.$ZodType): (string | number)[] {
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodLiteral) return [...schema.values].filter((value) => typeof value === "number");
  return [];
}
