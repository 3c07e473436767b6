import type { Settings } from "../../../settings/schema/index.ts";
import type { Colors } from "../../terminal/colors.ts";
import type { Plan } from "../plan.ts";

/** What the terminal shows a part of. */
export interface Shown {
  readonly plan: Plan;
  readonly settings: Settings;
  /** How long it took. */
  readonly seconds: number;
  readonly colors: Colors;
}

/** One part of what the terminal shows, line by line. */
export type Section = (shown: Shown) => readonly string[];

/** A title and what stands under it. */
export const titled = (title: string, colors: Colors, lines: readonly string[]): string[] => [
  colors.bold(title),
  ...lines,
];

/** Lines of a name and what it is, the names aligned. */
export function pairs(entries: readonly (readonly [string, string])[], colors: Colors): string[] {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `  ${colors.dim(name.padEnd(width))}  ${value}`);
}

/** A whole number with its thousands set apart: `10,240`. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** `1 account`, `2 accounts`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number)} ${number === 1 ? one : many}`;
