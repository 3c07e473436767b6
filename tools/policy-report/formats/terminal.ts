import type { FrameworkName } from "../../../policy-pack/frameworks/index.ts";
import { type Control, type Standing, STANDINGS } from "../../../policy-pack/judge/coverage.ts";
import { type Finding, wrongOf } from "../../../policy-pack/judge/finding.ts";
import type { Colors } from "../../terminal/colors.ts";
import { table } from "../../terminal/table.ts";
import { wrap } from "../../terminal/wrap.ts";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";

const WIDTH = 100;
const MOST_PLACES = 5;

/** For people: what is wrong by policy, the worst first, and how each framework fares. */
export const terminal: Format = (report, { colors }) =>
  `${[heading(report, colors), ...findings(report, colors), ...frameworks(report, colors), ...ending(report)].join("\n")}\n`;

const heading = ({ source, resources, asked }: Report, colors: Colors): string =>
  `${colors.bold(source)}  ${resources} resources, ${asked.length} policies\n`;

function findings({ findings: all }: Report, colors: Colors): string[] {
  if (all.length === 0) return ["  Nothing was found.", ""];
  const groups = Map.groupBy(all, ({ policy, level, exemption }) =>
    [level, policy.id, exemption === undefined ? "" : "exempt"].join(" "),
  );
  return [...groups.values()].flatMap((group) => [...groupLines(group, colors), ""]);
}

function groupLines(group: readonly Finding[], colors: Colors): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { policy, level, exemption } = first;
  const paint = level === "mandatory" ? colors.red : colors.yellow;
  const left = group.length - MOST_PLACES;
  return [
    `${paint(exemption === undefined ? level : "exempt")}  ${colors.bold(policy.id)}  ${policy.severity}, ${policy.service}`,
    ...wrap(`${policy.title}. ${policy.why}`, WIDTH - 4).map((line) => `    ${line}`),
    ...group.slice(0, MOST_PLACES).flatMap(placeLines),
    ...(left > 0 ? [`    and ${left} more; --format json lists them all`] : []),
    ...policy.write.map((line) => `      ${colors.cyan(line)}`),
  ];
}

function placeLines(finding: Finding): string[] {
  const { resource, exemption, remark } = finding;
  const why =
    exemption === undefined
      ? remark
      : `Exempt until ${exemption.until} by ${exemption.by}: ${printable(exemption.reason)}`;
  return [
    `    - ${printable(resource.name)}  ${resource.type}`,
    `      ${wrongOf(finding)}`,
    ...(why === undefined ? [] : [`      ${why}`]),
  ];
}

/** Names and reasons are other people's: what would move the cursor is left out. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, "");

function frameworks({ coverage }: Report, colors: Colors): string[] {
  const columns = [{ title: "controls" }, ...STANDINGS.map((title) => ({ title, align: "right" as const }))];
  const rows = (Object.entries(coverage) as [FrameworkName, readonly Control[]][]).map(([name, controls]) => [
    name,
    ...STANDINGS.map((standing) => String(counted(controls, standing))),
  ]);
  return [...table(columns, rows, colors.cyan), ""];
}

const counted = (controls: readonly Control[], standing: Standing): number =>
  controls.filter((control) => control.standing === standing).length;

function ending({ findings: all, exempt }: Report): string[] {
  const stopping = all.filter(({ level }) => level === "mandatory").length;
  return [
    ...(exempt === undefined ? [] : [exempt]),
    `${stopping} mandatory, ${all.length - stopping} advisory`,
  ];
}
