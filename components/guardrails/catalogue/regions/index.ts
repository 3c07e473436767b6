import type { Guardrail } from "../../guardrail.ts";
import { governedRegions } from "./governed-regions.ts";

export const REGIONAL: readonly Guardrail[] = [governedRegions];
