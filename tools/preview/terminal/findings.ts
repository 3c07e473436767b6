import type { Finding } from "../plan.ts";
import { count, type Section, titled } from "./section.ts";
import { wrap } from "../../terminal/wrap.ts";

const MOST_SHOWN_PER_RULE = 10;
const WIDTH = 100;

/** What is wrong (mandatory) and what is worth knowing (advisory), worst first. */
export const findings: Section = ({ plan, colors }) => {
  if (plan.findings.length === 0) return titled("Findings", colors, ["  none"]);
  const paint = { mandatory: colors.red, advisory: colors.yellow };
  const byRule = Map.groupBy(inOrder(plan.findings), ({ rule, level }) => `${level} ${rule}`);
  return titled("Findings", colors, [
    ...[...byRule].flatMap(([title, [first, ...others]]) => {
      if (!first) return [];
      const all = [first, ...others];
      const left = all.length - MOST_SHOWN_PER_RULE;
      return [
        `  ${paint[first.level](title)}`,
        ...all.slice(0, MOST_SHOWN_PER_RULE).flatMap(({ message }) => bullet(message)),
        ...(left > 0 ? [`    and ${count(left, "more", "more")}; --json lists them all`] : []),
      ];
    }),
  ]);
};

const inOrder = (all: readonly Finding[]): Finding[] =>
  ["mandatory", "advisory"].flatMap((level) => all.filter((finding) => finding.level === level));

const bullet = (message: string): string[] =>
  wrap(message, WIDTH - 6).map((line, at) => `    ${at === 0 ? "-" : " "} ${line}`);
