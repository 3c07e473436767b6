import fc from "fast-check";
import type { Load } from "../../../../../components/guardrails/packer/load.ts";
import type { Bin } from "../../../../../components/guardrails/packer/placement.ts";

/** A load that shares nothing: where its hash stands between 0 and 1, and how many characters it adds. */
export const loadAt = (id: string, at: number, growth: number): Load => ({
  id,
  hash: at * 2 ** 32,
  statements: [],
  parts: [{ key: id, frame: growth - ",".length, actions: [] }],
});

/** A load that shares its scope and maybe some actions with others; it adds less than 166 characters. */
export const sharing = (id: string, at: number, scope: number, actions: readonly number[]): Load => ({
  ...loadAt(id, at, 0),
  parts: [
    {
      key: `scope ${scope}`,
      frame: 30,
      actions: actions.map((each) => ({ name: `action ${each}`, size: 1 + each })),
    },
  ],
});

const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Hashes as they come, and as they would have to come to do harm: nearly all in one place. */
const places = fc.oneof(
  fc.constant(anywhere),
  anywhere.map((place) => fc.oneof({ weight: 9, arbitrary: fc.constant(place) }, anywhere)),
);

/** Loads of which each adds up to 166 characters, a sixth of a document of 1000. */
export const loads = (maxLength: number): fc.Arbitrary<Load[]> =>
  places
    .chain((at) =>
      fc.array(
        fc.record({
          at,
          growth: fc.integer({ min: 1, max: 166 }),
          scope: fc.option(fc.nat(2)),
          actions: fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 4 }),
        }),
        { maxLength, size: "max" },
      ),
    )
    .map((all) =>
      all.map(({ at, growth, scope, actions }, index) =>
        scope === null ? loadAt(String(index), at, growth) : sharing(String(index), at, scope, actions),
      ),
    );

/** A load that adds up to a whole document. */
export const largeLoad: fc.Arbitrary<Load> = fc
  .tuple(anywhere, fc.integer({ min: 1, max: 960 }))
  .map(([at, growth]) => loadAt("large", at, growth));

/** Ids by document. */
export const idsByName = (bins: readonly Bin[]): Record<string, string[]> =>
  Object.fromEntries(bins.map(({ name, loads }) => [name, loads.map(({ id }) => id).sort()]));

/** How many documents there are on one side only, or hold something else on the other. */
export function changed(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).length;
}
