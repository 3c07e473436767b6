import { z } from "zod";
import { settingsSchema } from "../../settings/schema/index.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The settings as JSON Schema. Draft 7 is what the YAML language server of editors knows best. It describes what a
 * person writes: a setting with a default may be left out.
 */
export const jsonSchema = (): JsonSchema =>
  z.toJSONSchema(settingsSchema, { io: "input", target: "draft-7" });

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON Schema also takes `true`, `false` and lists where schemas stand; ours has none that say something. */
export const schemaIn = (value: unknown): JsonSchema | undefined => (isSchema(value) ? value : undefined);
