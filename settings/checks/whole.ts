import type { GuardrailBase } from "../guardrails.ts";
import type { Draft } from "../schema/draft.ts";

/** Whether a draft has all that guardrails rest on. */
export const isWhole = (draft: Draft): draft is Draft & GuardrailBase =>
  Boolean(draft.units && draft.accounts?.["log-archive"] && draft.guardrails && draft.trail) &&
  draft.organization?.prefix !== undefined &&
  draft.regions?.home !== undefined &&
  draft.regions.governed !== undefined;
