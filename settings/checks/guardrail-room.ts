import { misfitLines } from "../../components/guardrails/packer/index.ts";
import { packedGuardrails } from "../guardrails.ts";
import type { Problem } from "../problem.ts";
import type { Check } from "./check.ts";
import { guardrailChoices } from "./guardrail-choices.ts";
import { guardrailTargets } from "./guardrail-targets.ts";
import { ownGuardrailProbes } from "./own-guardrail-probes.ts";
import { isWhole } from "./whole.ts";

/** The guardrails of each target find room in the policies that it can have. */
export const guardrailRoom: Check = (draft) => {
  // Only what is known to be right can be packed.
  const rightBefore = [guardrailChoices, guardrailTargets, ownGuardrailProbes];
  if (!isWhole(draft) || rightBefore.some((check) => check(draft).length > 0)) return [];
  const packed = packedGuardrails(draft);
  if (!("misfits" in packed)) return [];
  return packed.misfits.map(([target, misfit]): Problem => ({
    path: ["guardrails"],
    message: misfitLines(target, misfit).join("; "),
    restsOn: [["guardrails"]],
  }));
};
