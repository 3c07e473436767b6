import { misfitLines } from "../../components/guardrails/packer/index.ts";
import { type GuardrailBase, packedGuardrails } from "../guardrails.ts";
import type { Problem } from "../problem.ts";
import type { Draft } from "../schema/draft.ts";
import type { Check } from "./check.ts";
import { guardrailChoices } from "./guardrail-choices.ts";
import { guardrailTargets } from "./guardrail-targets.ts";

/** The guardrails of each target find room in the policies that it can have. */
export const guardrailRoom: Check = (draft) => {
  // Only what is known to be right can be packed.
  if (!isWhole(draft) || guardrailChoices(draft).length > 0 || guardrailTargets(draft).length > 0) return [];
  const packed = packedGuardrails(draft);
  if (!("misfits" in packed)) return [];
  return packed.misfits.map(([target, misfit]): Problem => ({
    path: ["guardrails"],
    message: misfitLines(target, misfit).join("; "),
    restsOn: [["guardrails"]],
  }));
};

const isWhole = (draft: Draft): draft is Draft & GuardrailBase =>
  Boolean(draft.units && draft.accounts?.["log-archive"] && draft.guardrails && draft.trail) &&
  draft.organization?.prefix !== undefined &&
  draft.regions?.home !== undefined &&
  draft.regions.governed !== undefined;
