import { type JsonSchema, jsonSchema, schemaIn } from "./json-schema.ts";

const NAMESPACE = "landing-zone:";

/** A map with a fixed choice of keys, written key by key, because that is what editors offer for completion. */
function keyByKey(schema: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties, ...rest } = schema;
  const keys = schemaIn(propertyNames)?.enum;
  if (!keys) return schema;
  const properties = Object.fromEntries(keys.map((key) => [String(key), additionalProperties ?? true]));
  return { ...rest, properties, additionalProperties: false };
}

function everywhere(value: unknown, change: (schema: JsonSchema) => JsonSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => everywhere(item, change));
  const schema = schemaIn(value);
  if (!schema) return value;
  return Object.fromEntries(
    Object.entries(change(schema)).map(([key, inner]) => [key, everywhere(inner, change)]),
  );
}

/** The JSON Schema of a whole stack file, which editors check and complete it with. */
export function stackSchema(): JsonSchema {
  const { properties = {}, required = [], definitions } = everywhere(jsonSchema(), keyByKey) as JsonSchema;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "A stack of the landing zone (Pulumi.<stack>.yaml)",
    type: "object",
    required: ["config"],
    additionalProperties: false,
    properties: {
      config: {
        type: "object",
        description: "The settings of the stack, one section per key.",
        required: required.map((section) => `${NAMESPACE}${section}`),
        properties: Object.fromEntries(
          Object.entries(properties).map(([section, schema]) => [`${NAMESPACE}${section}`, schema]),
        ),
        patternProperties: { [`^(?!${NAMESPACE})[^:]+:`]: { description: "Configuration of a provider." } },
        additionalProperties: false,
      },
      encryptedkey: { type: "string", description: "Written by Pulumi." },
      encryptionsalt: { type: "string", description: "Written by Pulumi." },
      environment: { description: "Pulumi ESC environments that the stack imports." },
      secretsprovider: { type: "string", description: "What encrypts the stack's secrets." },
    },
    definitions,
  };
}
