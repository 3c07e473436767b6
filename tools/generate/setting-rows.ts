import { type JsonSchema, schemaIn } from "./json-schema.ts";

/** One setting, as the reference tells it. */
export interface SettingRow {
  /** From the section down, such as `lock.days` or `<account key>.email`. */
  readonly key: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

const below = (key: string, name: string): string => (key ? `${key}.${name}` : name);

/** Every setting below `key`, each before those inside it. What has nothing to tell has no row of its own. */
export function settingRows(schema: JsonSchema, key = ""): SettingRow[] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, value]) =>
    rowsOf(below(key, name), schemaIn(value), schema.required?.includes(name) ?? false),
  );
  const title = schemaIn(schema.propertyNames)?.title ?? "name";
  return [...named, ...rowsOf(below(key, `<${title}>`), schemaIn(schema.additionalProperties), false)];
}

function rowsOf(key: string, schema: JsonSchema | undefined, required: boolean): SettingRow[] {
  if (!schema) return [];
  const inside = settingRows(schema, key);
  return schema.description ? [{ key, schema, required }, ...inside] : inside;
}
