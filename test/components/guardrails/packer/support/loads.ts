import type { Load } from "../../../../../components/guardrails/packer/load.ts";
import type { Bin } from "../../../../../components/guardrails/packer/placement.ts";

/** A load that shares nothing: where its hash stands between 0 and 1, and how many characters it adds. */
export const loadAt = (id: string, at: number, growth: number): Load => ({
  id,
  hash: at * 2 ** 32,
  statements: [],
  parts: [{ key: id, frame: growth - ",".length, actions: [] }],
});

/** Ids by document. */
export const idsByName = (bins: readonly Bin[]): Record<string, string[]> =>
  Object.fromEntries(bins.map(({ name, loads }) => [name, loads.map(({ id }) => id).sort()]));

/** How many documents there are on one side only, or hold something else on the other. */
export function changed(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).length;
}
