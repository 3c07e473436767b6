import { z } from "zod";
import { CATALOGUE } from "../../components/guardrails/catalogue/index.ts";
import { type DefaultTarget, type Guardrail, PRESETS } from "../../components/guardrails/guardrail.ts";
import { type JsonSchema, schemaIn } from "./json-schema.ts";
import { settingType } from "./setting-type.ts";
import { table } from "./table.ts";

const INTRODUCTION = `# Guardrails

<!-- Generated from components/guardrails/catalogue by \`npm run generate\`; edit it there. -->

What must not happen anywhere, each with the requests that prove it. A preset names many at once; settings put a preset
or a single guardrail at a unit or an account, and what stands above holds below. Every denial lets the break-glass role
through, and any role that the parameter \`exemptRoles\` names.`;

const KINDS: Readonly<Record<Guardrail["kind"], string>> = {
  scp: "service control policy",
  rcp: "resource control policy",
  declarative: "declarative policy",
};

const TARGETS: Readonly<Record<DefaultTarget, string>> = {
  root: "wherever it is named",
  "log-archive": "the log-archive account",
  sandbox: "units named sandbox",
  quarantine: "units named quarantine",
  suspended: "units named suspended",
  chosen: "only where it is chosen",
};

/** The page of the whole catalogue. */
export const guardrailsPage = (): string =>
  `${[INTRODUCTION, overview(), ...CATALOGUE.map(section)].join("\n\n")}\n`;

function overview(): string {
  const rows = CATALOGUE.map(({ id, kind, presets, purpose }) => [
    `[\`${id}\`](#${id})`,
    kind === "declarative" ? kind : kind.toUpperCase(),
    PRESETS.filter((preset) => presets.includes(preset)).join(", ") || "-",
    purpose,
  ]);
  return table(["guardrail", "kind", "preset", "what must not happen"], rows);
}

function section(guardrail: Guardrail): string {
  const { id, kind, purpose, target, frameworks } = guardrail;
  const exempt = kind === "declarative" ? [] : guardrail.exempt;
  const rows = [
    ["kind", kind === "declarative" ? `${KINDS[kind]}, ${guardrail.type}` : KINDS[kind]],
    ["stands at", TARGETS[target]],
    ["lets through", exempt.length > 0 ? exempt.join(", ") : "-"],
    ["serves", frameworks.join(", ") || "-"],
  ];
  return [`## ${id}`, purpose, table(["", ""], rows), ...parameters(guardrail)].join("\n\n");
}

function parameters({ parameters: schema }: Guardrail): string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input" }) as JsonSchema;
  const rows = Object.entries(properties).map(([name, value]) => {
    const each = schemaIn(value) ?? {};
    const fallback = each.default === undefined ? "-" : `\`${JSON.stringify(each.default)}\``;
    return [
      `\`${name}\``,
      settingType(each).replace("one of those below", "names that AWS gives"),
      fallback,
      each.description ?? "",
    ];
  });
  return rows.length > 0 ? [table(["parameter", "value", "default", "meaning"], rows)] : [];
}
