import type { Guardrail } from "../guardrail.ts";
import { AUDIT } from "./audit/index.ts";

/** Every guardrail, in the order in which documentation lists them. */
export const CATALOGUE: readonly Guardrail[] = [...AUDIT];
