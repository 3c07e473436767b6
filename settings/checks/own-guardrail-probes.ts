import { choose } from "../../components/guardrails/chosen.ts";
import type { DenyGuardrail } from "../../components/guardrails/guardrail.ts";
import { itemOf } from "../../components/guardrails/items.ts";
import { unreadableDenials, wrongProbes } from "../../components/guardrails/judge-probes.ts";
import type { Place } from "../../components/guardrails/place.ts";
import { knownGuardrails, placeOf } from "../guardrails.ts";
import { written } from "../path.ts";
import type { Problem } from "../problem.ts";
import type { Check } from "./check.ts";
import { isWhole } from "./whole.ts";

/** Guardrails of the user's own can be read, deny what their probes say, and nothing that they say must be allowed. */
export const ownGuardrailProbes: Check = (draft) => {
  if (!isWhole(draft)) return [];
  const place = placeOf(draft);
  return knownGuardrails(draft.guardrails).own.flatMap(({ guardrail, where }) =>
    guardrail.kind === "declarative"
      ? []
      : problemsOf(guardrail, place).map(({ at, what }): Problem => ({
          path: ["guardrails", "own"],
          message: `${where(at)}: ${written(at)}: ${what}`,
          restsOn: [["guardrails"]],
        })),
  );
};

function problemsOf(guardrail: DenyGuardrail, place: Place) {
  const { kind, denials, probes } = guardrail;
  const unreadable = unreadableDenials(kind, denials(place, {}));
  if (unreadable.length > 0) return unreadable;
  return wrongProbes(kind, itemOf(choose(guardrail), place).denials, probes(place, {}, ""));
}
