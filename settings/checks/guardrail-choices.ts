import { parametersOf } from "../../components/guardrails/chosen.ts";
import type { Guardrail } from "../../components/guardrails/guardrail.ts";
import { knownGuardrails } from "../guardrails.ts";
import { type Problem, nearest, problem, shown } from "../problem.ts";
import type { Path } from "../path.ts";
import { problemsBySchema } from "../schema-problems.ts";
import type { GuardrailSettings } from "../schema/guardrails.ts";
import type { Check } from "./check.ts";

/** Guardrails are named that there are, with parameters that they take; those left out belong to the preset. */
export const guardrailChoices: Check = ({ guardrails }) => {
  if (!guardrails) return [];
  const { known, problems } = knownGuardrails(guardrails);
  if (problems.length > 0) return [...problems];
  return (["units", "accounts"] as const).flatMap((section) =>
    Object.entries(guardrails[section]).flatMap(([target, selection]) =>
      atTarget(["guardrails", section, target], selection, known),
    ),
  );
};

type Selection = GuardrailSettings["units"][string];

function atTarget(path: Path, selection: Selection, known: readonly Guardrail[]): Problem[] {
  const byId = new Map(known.map((guardrail) => [guardrail.id, guardrail]));
  const added = Object.entries(selection.with).flatMap(([id, parameters]) => {
    const guardrail = byId.get(id);
    const place = [...path, "with", id];
    if (!guardrail) return [unknown(place, id, known)];
    return problemsBySchema(parametersOf(guardrail), parameters).map((each) => ({
      ...each,
      path: [...place, ...each.path],
      restsOn: [place],
    }));
  });
  const left = selection.without.flatMap((id, at) => {
    const place = [...path, "without", at];
    const guardrail = byId.get(id);
    if (!guardrail) return [unknown(place, id, known)];
    if (selection.preset !== undefined && guardrail.presets.length > 0) return [];
    const wrong = { got: shown(id), allowed: "guardrails of the preset", fix: "leave it out here" };
    return [problem(place, wrong, [[...path, "preset"], place])];
  });
  return [...added, ...left];
}

function unknown(path: Path, id: string, known: readonly Guardrail[]): Problem {
  const near = nearest(
    id,
    known.map((each) => each.id),
  );
  const fix = near === undefined ? "docs/guardrails.md lists them all" : `did you mean ${shown(near)}?`;
  return problem(path, { got: shown(id), allowed: "a guardrail of the catalogue or of your own", fix });
}
