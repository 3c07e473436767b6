import { stringify } from "yaml";
import { RETENTION_CLASSES, RETENTION_CLASS_FACTS } from "../../facts/retention-classes.ts";
import { GLACIER_CLASSES } from "../../facts/storage-classes.ts";
import { type JsonSchema, jsonSchema, schemaIn } from "./json-schema.ts";
import { type SettingRow, settingRows } from "./setting-rows.ts";
import { longChoices, settingType } from "./setting-type.ts";
import { table } from "./table.ts";

/** A stack that says no more than it must. */
export const SMALLEST_STACK = `# yaml-language-server: $schema=settings/stack.schema.json
config:
  landing-zone:organization:
    prefix: acme
  landing-zone:regions:
    home: eu-west-1
    governed: [eu-west-1, us-east-1]
  landing-zone:units:
    security: {}
    workloads: { units: { production: {} } }
  landing-zone:accounts:
    management: { id: "111122223333" }
    log-archive: { email: aws+log-archive@example.com, unit: security }
    security-tooling: { email: aws+security-tooling@example.com, unit: security }
    observability: { email: aws+observability@example.com, unit: security }
    network: { email: aws+network@example.com, unit: security }
    payments: { email: aws+payments@example.com, unit: workloads/production }
`;

const INTRODUCTION = `# Settings

<!-- Generated from settings/schema by \`npm run generate\`; edit it there. -->

What \`Pulumi.<stack>.yaml\` says under \`landing-zone:\`. The first line of the file gives an editor the schema, with
which it completes and checks as you type. The smallest stack:

\`\`\`yaml
${SMALLEST_STACK}\`\`\`

A key that is not in these tables is refused. Every problem is told at once, with its place, the value, what is allowed
and the fix. Nothing here is secret, so secrets are refused as well.`;

/** A default longer than this stands below the table. */
const DEFAULT_IN_A_CELL = 32;

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

function hasLongDefault({ schema }: SettingRow): boolean {
  return JSON.stringify(schema.default ?? null).length > DEFAULT_IN_A_CELL;
}

function fallback(row: SettingRow): string {
  const value = row.schema.default;
  if (value === undefined) return row.required ? "required" : "none";
  if (isEmpty(value)) return "none";
  if (hasLongDefault(row)) return "below";
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function choicesBelow(section: JsonSchema, rows: readonly SettingRow[]): string[] {
  const users = new Map<string, string[]>();
  const add = (key: string, schema: JsonSchema) => {
    const choices = longChoices(schema)
      .map((choice) => `\`${String(choice)}\``)
      .join(", ");
    if (choices) users.set(choices, [...(users.get(choices) ?? []), `\`${key}\``]);
  };
  for (const { key, schema } of [{ key: "", schema: section }, ...rows]) {
    if (key) add(key, schema);
    const names = schemaIn(schema.propertyNames);
    if (names) add(`<${names.title ?? "name"}>`, names);
  }
  return [...users].map(([choices, keys]) => `${keys.join(" and ")}: one of ${choices}.`);
}

const defaultsBelow = (rows: readonly SettingRow[]): string[] =>
  rows.filter(hasLongDefault).map(({ key, schema }) => {
    const yaml = stringify(schema.default, { aliasDuplicateObjects: false, flowCollectionPadding: true });
    return `Default of \`${key}\`:\n\n\`\`\`yaml\n${yaml}\`\`\``;
  });

function section(name: string, schema: JsonSchema): string {
  const rows = settingRows(schema);
  const head = ["setting", "value", "default", "meaning"];
  const lines = rows.map((row) => [
    `\`${row.key}\``,
    settingType(row.schema),
    fallback(row),
    row.schema.description ?? "",
  ]);
  return [
    `## landing-zone:${name}`,
    schema.description ?? "",
    table(head, lines),
    ...choicesBelow(schema, rows),
    ...defaultsBelow(rows),
    ...(name === "archive" ? [retentionDefaults()] : []),
  ].join("\n\n");
}

function retentionDefaults(): string {
  const head = ["class", "logs", ...GLACIER_CLASSES.map(({ title }) => title), "expiry"];
  const after = (days: number | undefined) => (days === undefined ? "never" : `${days} days`);
  const rows = RETENTION_CLASSES.map((kind) => {
    const { title, retention } = RETENTION_CLASS_FACTS[kind];
    const transitions = GLACIER_CLASSES.map(({ setting }) => after(retention[setting]));
    return [`\`${kind}\``, title, ...transitions, after(retention.expireAfterDays)];
  });
  return `Default of \`retention\`, after the delivery of a log:\n\n${table(head, rows)}`;
}

/** The reference of the settings, in Markdown. */
export function settingsReference(): string {
  const { properties = {}, definitions } = jsonSchema();
  const sections = Object.entries(properties).map(([name, value]) => {
    const schema = schemaIn(value) ?? {};
    return section(name, schema.$ref ? (schemaIn(schemaIn(definitions)?.[name]) ?? {}) : schema);
  });
  return `${[INTRODUCTION, ...sections].join("\n\n")}\n`;
}
