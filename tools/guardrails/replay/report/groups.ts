import { count, grouped } from "../../../preview/terminal/section.ts";
import type { Colors } from "../../../terminal/colors.ts";
import { table } from "../../../terminal/table.ts";
import type { Group } from "../summary/groups.ts";
import type { Calls } from "./report.ts";
import { cut, period, shortPrincipal, wordsOf } from "./words.ts";

/** With the number of calls and an account beside them, they fit a terminal of 100 columns. */
const ACTION_WIDTH = 33;
const PRINCIPAL_WIDTH = 36;

const MOST_GROUPS = 5;
const MOST_CAUSES = 25;

const COLUMNS = [
  { title: "calls", align: "right" },
  { title: "action, and when" },
  { title: "principal, and an event" },
  { title: "account" },
] as const;

/** Calls by what causes their verdict, and by who made them. */
export function groupsOf({ groups, ungrouped }: Calls, colors: Colors): string[] {
  const causes = [...Map.groupBy(groups, causeOf)]
    .map(([cause, all]) => ({ cause, all, calls: sum(all) }))
    .sort((one, other) => other.calls - one.calls);
  const others = causes.slice(MOST_CAUSES);
  const left = sum(others.flatMap(({ all }) => all)) + ungrouped;
  return [
    ...causes
      .slice(0, MOST_CAUSES)
      .flatMap(({ cause, all }) => [
        ...(cause === "" ? [] : ["", `  ${colors.bold(cause)}`]),
        ...tableOf(all, colors),
      ]),
    ...(left > 0 ? ["", `  and ${count(left, "call")} more; --json lists them`] : []),
  ];
}

const sum = (groups: readonly Group[]): number => groups.reduce((calls, group) => calls + group.count, 0);

function causeOf({ guardrail, about = [] }: Group): string {
  const depending = about.length === 0 ? "" : `depending on ${wordsOf(about)}`;
  return cut([guardrail ?? "", depending].filter((words) => words !== "").join(", "), 98);
}

function tableOf(groups: readonly Group[], colors: Colors): string[] {
  const others = groups.slice(MOST_GROUPS);
  return [
    ...table(COLUMNS, groups.slice(0, MOST_GROUPS).map(rowOf), colors.cyan),
    ...(others.length > 0
      ? [`  and ${count(sum(others), "call")} in ${count(others.length, "more row")}; --json lists them all`]
      : []),
  ];
}

const rowOf = (group: Group): string[] => [
  grouped(group.count),
  `${cut(group.action, ACTION_WIDTH)}\n${period(group.first, group.last)}`,
  `${cut(shortPrincipal(group.principal, group.account), PRINCIPAL_WIDTH)}\n${cut(group.example, PRINCIPAL_WIDTH)}`,
  group.account,
];
