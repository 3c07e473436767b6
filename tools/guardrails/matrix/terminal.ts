import type { Colors } from "../../terminal/colors.ts";
import { table } from "../../terminal/table.ts";
import type { Cell, Matrix } from "./rows.ts";

const SIGNS: Readonly<Record<Cell, string>> = { here: "X", above: "|", none: "." };

/** Letters of so many columns stay within a terminal's width beside the names. */
const letterOf = (at: number): string =>
  String.fromCharCode("A".charCodeAt(0) + (at % 26)).repeat(Math.floor(at / 26) + 1);

/** The matrix for a terminal: one column of signs for each target, named below by letters. */
export function terminalMatrix({ columns, rows }: Matrix, colors: Colors): string[] {
  const exempt = [...new Set(rows.flatMap(({ letThrough }) => letThrough))].sort();
  const numberOf = (name: string) => String(exempt.indexOf(name) + 1);
  const titles = [
    { title: "guardrail" },
    { title: "kind" },
    ...columns.map((_, at) => ({ title: letterOf(at) })),
    { title: "lets through" },
  ];
  const lines = rows.map(({ id, kind, cells, letThrough }) => [
    shortened(id),
    kind === "declarative" ? "decl" : kind.toUpperCase(),
    ...cells.map((cell) => SIGNS[cell]),
    letThrough.map(numberOf).join(" "),
  ]);
  return [
    ...table(titles, lines, colors.cyan),
    "",
    "  X attached here   | holds from above   . does not hold",
    "",
    ...columns.map((target, at) => `  ${letterOf(at)}  ${target}`),
    "",
    "  let through:",
    ...exempt.map((name) => `  ${numberOf(name)}  ${name}`),
  ];
}

const WIDEST = 44;

/** An id may carry parameters, which are for machines. */
const shortened = (id: string): string => (id.length > WIDEST ? `${id.slice(0, WIDEST - 3)}...` : id);
