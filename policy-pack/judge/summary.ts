import type { Exemption, Finding } from "./finding.ts";

/** What was exempt, in one line, so that nothing is left out in silence; undefined where nothing was. */
export function exemptionSummary(
  findings: readonly Finding[],
  rules: readonly Exemption[],
): string | undefined {
  const exempt = findings.flatMap(({ exemption }) => exemption ?? []);
  const over = findings.filter(({ remark }) => remark !== undefined).length;
  const idle = rules.filter((rule) => !exempt.includes(rule)).length;
  const parts = [
    ...(exempt.length > 0
      ? [`${counted(exempt.length, "finding is", "findings are")} exempt (${bySource(exempt)})`]
      : []),
    ...(over > 0
      ? [`${counted(over, "exemption is", "exemptions are")} over or not understood, and counts for nothing`]
      : []),
    ...(idle > 0
      ? [
          `${counted(idle, "exemption of the configuration is", "exemptions of the configuration are")} about nothing here`,
        ]
      : []),
  ];
  return parts.length === 0 ? undefined : `${parts.join("; ")}.`;
}

const SOURCES = ["tag", "configuration", "baseline"] as const;

const bySource = (exempt: readonly Exemption[]): string =>
  SOURCES.map((source) => [exempt.filter(({ by }) => by === source).length, source] as const)
    .filter(([count]) => count > 0)
    .map(([count, source]) => `${count} by ${source}`)
    .join(", ");

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
