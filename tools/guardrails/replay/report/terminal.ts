import { count, grouped } from "../../../preview/terminal/section.ts";
import type { Colors } from "../../../terminal/colors.ts";
import { table } from "../../../terminal/table.ts";
import type { UnreadableFile } from "../summary/unreadable.ts";
import { groupsOf } from "./groups.ts";
import type { Calls, Report } from "./report.ts";
import { period } from "./words.ts";

const MOST_FILES = 20;

/** The report for a terminal of 100 columns. */
export function told(report: Report, colors: Colors): string[] {
  const { denied, unknown, deniedAlready } = report;
  return [
    ...kind(colors.red("Newly denied"), denied, colors),
    ...kind(colors.yellow("Unknown: the records do not tell"), unknown, colors),
    ...kind("Denied already, whatever the guardrails say", deniedAlready, colors),
    ...together(report, colors),
    ...unreadable(report, colors),
  ];
}

const kind = (title: string, calls: Calls, colors: Colors): string[] =>
  calls.calls === 0 ? [] : [colors.bold(title), ...groupsOf(calls, colors), ""];

function together(report: Report, colors: Colors): string[] {
  const { denied, unknown, deniedAlready, allowed, others, records, files } = report;
  const rows = [
    ["newly denied", denied.calls],
    ["unknown", unknown.calls],
    ["denied already", deniedAlready.calls],
    ["allowed", allowed],
    ["no requests", others],
  ] as const;
  const when = records === 0 ? [] : [period(report.first, report.last)];
  return [
    colors.bold(`Recorded calls and the guardrails of ${report.stack}`),
    ...table(
      [{ title: "" }, { title: "calls", align: "right" }, { title: "", align: "right" }],
      rows.map(([name, calls]) => [name, grouped(calls), share(calls, records)]),
      colors.cyan,
    ),
    "",
    `  ${[`${count(records, "record")} in ${count(files, "file")}`, ...when].join(", ")}`,
    ...(report.interrupted ? [`  ${colors.yellow("interrupted: this is what had been read")}`] : []),
  ];
}

const share = (calls: number, records: number): string =>
  records === 0 ? "" : `${((100 * calls) / records).toFixed(1)} %`;

function unreadable({ unreadable: { files, named } }: Report, colors: Colors): string[] {
  if (files === 0) return [];
  const left = files - Math.min(named.length, MOST_FILES);
  return [
    "",
    colors.bold(colors.red(`Could not be read: ${count(files, "file")}`)),
    ...named.slice(0, MOST_FILES).map((file) => `  ${placeOf(file)}: ${file.why}${furtherOf(file)}`),
    ...(left > 0
      ? [`  and ${count(left, "more file")}; --json lists the first ${grouped(named.length)}`]
      : []),
  ];
}

const placeOf = ({ file, line }: UnreadableFile): string => (line === undefined ? file : `${file}:${line}`);

const furtherOf = ({ further }: UnreadableFile): string =>
  further === 0 ? "" : `, and ${count(further, "more place")}`;
