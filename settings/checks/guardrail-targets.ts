import { type Problem, nearest, problem, shown } from "../problem.ts";
import { placeOfUnit, unitsIn } from "../unit-tree.ts";
import type { Check } from "./check.ts";

/** Guardrails stand at units and accounts that are there. */
export const guardrailTargets: Check = ({ guardrails, units, accounts }) => {
  if (!guardrails) return [];
  const unitNames = units ? ["root", ...unitsIn(units).map(({ name }) => name)] : undefined;
  return [
    ...missing("units", Object.keys(guardrails.units), unitNames, (name) => placeOfUnit(name)),
    ...missing("accounts", Object.keys(guardrails.accounts), accounts && Object.keys(accounts), (key) => [
      "accounts",
      key,
    ]),
  ];
};

function missing(
  section: "units" | "accounts",
  named: readonly string[],
  there: readonly string[] | undefined,
  placeOf: (name: string) => readonly PropertyKey[],
): Problem[] {
  if (!there) return [];
  return named
    .filter((name) => !there.includes(name))
    .map((name) => {
      const near = nearest(name, there);
      const fix =
        near === undefined ? `add it to "${section}", or name another` : `did you mean ${shown(near)}?`;
      const path = ["guardrails", section, name];
      const allowed =
        section === "units" ? '"root" or a unit of the section "units"' : 'a key of the section "accounts"';
      return problem(path, { got: `the key ${shown(name)}`, allowed, fix }, [path, placeOf(name)]);
    });
}
