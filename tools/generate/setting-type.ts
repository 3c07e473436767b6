import { type JsonSchema, schemaIn } from "./json-schema.ts";

/** Longer choices are told below the table. */
const CHOICES_IN_A_CELL = 4;

type Choice = string | number | boolean | null;

/** The choices that a setting's cell has no room for, of its value or of the items of its list. */
export function longChoices(schema: JsonSchema): Choice[] {
  const choices = schema.enum ?? schemaIn(schema.items)?.enum ?? [];
  return choices.length > CHOICES_IN_A_CELL ? choices : [];
}

function choice(choices: readonly Choice[]): string {
  return choices.length > CHOICES_IN_A_CELL
    ? "one of those below"
    : choices.map((one) => `\`${String(one)}\``).join(" or ");
}

/** What a person may write, in a few words. */
export function settingType(schema: JsonSchema): string {
  if (schema.enum) return choice(schema.enum);
  if (schema.type === "array") return `list: ${settingType(schemaIn(schema.items) ?? {})}`;
  if (schema.type === "integer") return `whole number, ${schema.minimum ?? 0} to ${schema.maximum ?? "any"}`;
  if (schema.type === "boolean") return "`true` or `false`";
  if (schema.type === "string")
    return schema.examples ? `text, such as \`${String(schema.examples[0])}\`` : "text";
  const inner = schemaIn(schema.additionalProperties);
  return inner && inner.type !== "object" ? `map: ${settingType(inner)}` : "map";
}
