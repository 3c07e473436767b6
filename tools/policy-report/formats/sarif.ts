import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Policy, Severity } from "../../../policy-pack/model/policy.ts";
import { linkOf } from "../../../policy-pack/link.ts";
import { frameworksOf, tagsOf } from "../../../policy-pack/references.ts";
import about from "../../../policy-pack/package.json" with { type: "json" };
import type { Format } from "./format.ts";
import { type Told, told } from "./told.ts";

/** SARIF 2.1.0, which code-scanning tools draw at the lines of the judged file. */
export const sarif: Format = ({ source, asked, findings }, { text }) => {
  const lines = linesOf(text);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: about.name, version: about.version, rules: asked.map(rule) } },
        results: findings.map((finding) => result(told(finding), source, lines)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** What code-scanning tools sort by: 9 and more is critical, 7 high, 4 medium. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
};

const rule = (policy: Policy): ReportingDescriptor => ({
  id: policy.id,
  shortDescription: { text: policy.title },
  fullDescription: { text: `${policy.title}. ${policy.why}` },
  helpUri: linkOf(policy),
  help: { text: `Write:\n${policy.write.join("\n")}` },
  properties: {
    // GitHub refuses a whole file for a rule with more than 20 tags.
    tags: ["security", ...frameworksOf(policy)],
    controls: [...tagsOf(policy)],
    "security-severity": SECURITY_SEVERITY[policy.severity],
  },
});

const result = (each: Told, source: string, lines: ReadonlyMap<string, number>): Result => ({
  ruleId: each.policy,
  level: each.level === "mandatory" ? "error" : "warning",
  message: { text: `${each.title}. ${each.wrong} ${each.why}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: source.split("/").map(encodeURIComponent).join("/") },
        region: { startLine: lines.get(each.urn) ?? 1 },
      },
      logicalLocations: [{ name: each.name, fullyQualifiedName: each.urn, kind: "resource" }],
    },
  ],
  partialFingerprints: { policyAndResource: `${each.policy} ${each.urn}` },
  ...(each.exemption && {
    suppressions: [
      { kind: "external", justification: `${each.exemption.reason} (until ${each.exemption.until})` },
    ],
  }),
});

/**
 * The line of each resource, by its URN. Other resources may name it further in, as a component does that hands its
 * children on: its own name stands least far from the margin.
 */
function linesOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, { readonly line: number; readonly margin: number }>();
  for (const [index, each] of text.split("\n").entries()) {
    const [, before = "", quoted] = /^(.*?)"urn": *("urn:(?:[^"\\]|\\.)*")/.exec(each) ?? [];
    if (quoted === undefined) continue;
    const urn = JSON.parse(quoted) as string;
    const known = found.get(urn);
    if (known === undefined || before.length < known.margin)
      found.set(urn, { line: index + 1, margin: before.length });
  }
  return new Map([...found].map(([urn, { line }]) => [urn, line]));
}
