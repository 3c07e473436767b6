import type { Denial } from "../../components/guardrails/guardrail.ts";

/** A denial with one part lost; nothing is left of it where that part was the last. */
export interface Mutant {
  readonly lost: string;
  readonly denial: Denial | undefined;
}

type Lists = "Action" | "NotAction" | "Resource" | "NotResource";

/** No denial, and the denial without each of its actions, resources, condition keys, and values of condition keys. */
export const mutantsOf = (denial: Denial): Mutant[] => [
  { lost: "all", denial: undefined },
  ...without(denial, "Action", () => undefined),
  ...without(denial, "NotAction", ({ NotAction, ...rest }) => ({ ...rest, Action: ["*"] })),
  ...without(denial, "Resource", ({ Resource, ...rest }) => rest),
  ...without(denial, "NotResource", ({ NotResource, ...rest }) => rest),
  ...withoutConditions(denial),
];

function without(denial: Denial, part: Lists, whenEmpty: (denial: Denial) => Denial | undefined): Mutant[] {
  const all = denial[part] ?? [];
  return all.map((each) => ({
    lost: `${part} ${each}`,
    denial: all.length > 1 ? { ...denial, [part]: all.filter((other) => other !== each) } : whenEmpty(denial),
  }));
}

function withoutConditions(denial: Denial): Mutant[] {
  const { Condition = {}, ...open } = denial;
  return Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, value]) => {
      const withKey = (changed: readonly string[] | undefined): Denial => {
        const { [key]: lost, ...others } = keys;
        return {
          ...open,
          Condition: { ...Condition, [operator]: changed ? { ...others, [key]: changed } : others },
        };
      };
      const values = typeof value === "string" ? [value] : value;
      return [
        { lost: `${operator} ${key}`, denial: withKey(undefined) },
        ...(values.length > 1 ? values : []).map((each) => ({
          lost: `${operator} ${key} ${each}`,
          denial: withKey(values.filter((other) => other !== each)),
        })),
      ];
    }),
  );
}
