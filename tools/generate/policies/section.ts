import { hasRemedy } from "../../../policy-pack/configuration/levels.ts";
import { PRESETS, STANDARD_PRESET } from "../../../policy-pack/configuration/presets.ts";
import { FRAMEWORKS } from "../../../policy-pack/frameworks/index.ts";
import { linkOf } from "../../../policy-pack/link.ts";
import { isStackPolicy, type Policy } from "../../../policy-pack/model/policy.ts";
import { controlsOf, frameworksOf, peersOf } from "../../../policy-pack/references.ts";
import { table } from "../table.ts";
import { exampleCode } from "./example-code.ts";
import { firstFail, firstPass } from "./first-example.ts";

/** All that there is to know about one policy. */
export function policySection(policy: Policy): string {
  const [wrong, says] = firstFail(policy);
  return [
    `## ${policy.id}`,
    `${policy.title}. ${policy.why}`,
    list(facts(policy)),
    ...parameters(policy),
    "Write:",
    fenced("text", policy.write.join("\n")),
    `This fails: ${says}`,
    fenced("ts", exampleCode(wrong)),
    "This passes:",
    fenced("ts", exampleCode(firstPass(policy))),
    ...references(policy),
  ].join("\n\n");
}

function facts(policy: Policy): (readonly [string, string])[] {
  const beside = isStackPolicy(policy) ? [["Looks also at", someOf(policy.beside)] as const] : [];
  return [
    ["Service", policy.service],
    ["Severity", policy.severity],
    [`Level of \`${STANDARD_PRESET}\``, level(policy)],
    ["Judges", policy.types.map(code).join(", ")],
    ...beside,
    ["Can remediate", hasRemedy(policy) ? "yes, at the level `remediate`" : "no"],
    ["Read on", linkOf(policy)],
  ];
}

/** As many types as a person would read: a bucket of logs is known by any of seventy. */
const LISTED = 8;

function someOf(types: readonly string[]): string {
  const all = types.map(code);
  const left = all.slice(LISTED).length;
  return left > 1 ? `${all.slice(0, LISTED).join(", ")} and ${left} more types` : all.join(", ");
}

const level = (policy: Policy): string =>
  PRESETS[STANDARD_PRESET](policy) + (policy.optIn ? " (opt-in)" : "");

function parameters({ parameters: declared = {} }: Policy): string[] {
  const rows = Object.entries(declared).map(([name, parameter]) => [
    code(name),
    code(JSON.stringify(parameter.default)),
    parameter.what,
  ]);
  return rows.length === 0 ? [] : [table(["parameter", "default", "meaning"], rows)];
}

/** What it is called elsewhere: by auditors, and by other tools. */
function references(policy: Policy): string[] {
  const controls = frameworksOf(policy).map(
    (name) => [FRAMEWORKS[name].name, controlsOf(policy, name).join(", ")] as const,
  );
  const peers = Object.entries(peersOf(policy)).map(([tool, ids]) => `${tool} ${ids.map(code).join(", ")}`);
  return [
    ...(controls.length > 0 ? ["Controls that it serves:", list(controls)] : []),
    ...(peers.length > 0 ? [`The same check in other tools: ${peers.join("; ")}.`] : []),
  ];
}

const list = (rows: readonly (readonly [string, string])[]): string =>
  rows.map(([name, value]) => `- ${name}: ${value}`).join("\n");

const code = (text: string): string => `\`${text}\``;

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
