import type { Guardrail } from "../../guardrail.ts";
import { protectTrail } from "./protect-trail.ts";

export const AUDIT: readonly Guardrail[] = [protectTrail];
