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
    table(["", ""], facts(policy)),
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

function facts(policy: Policy): string[][] {
  const beside = isStackPolicy(policy) ? [["looks also at", policy.beside.map(code).join(", ")]] : [];
  return [
    ["service", policy.service],
    ["severity", policy.severity],
    [`level of \`${STANDARD_PRESET}\``, level(policy)],
    ["judges", policy.types.map(code).join(", ")],
    ...beside,
    ["can remediate", hasRemedy(policy) ? "yes, at the level `remediate`" : "no"],
    ["read on", linkOf(policy)],
  ];
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

/** What it is called elsewhere: by auditors first, then by other tools. */
function references(policy: Policy): string[] {
  const rows = [
    ...frameworksOf(policy).map((name) => [FRAMEWORKS[name].name, controlsOf(policy, name).join(", ")]),
    ...Object.entries(peersOf(policy)).map(([tool, ids]) => [tool, ids.map(code).join(", ")]),
  ];
  return rows.length === 0 ? [] : [table(["framework or tool", "controls or checks"], rows)];
}

const code = (text: string): string => `\`${text}\``;

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
