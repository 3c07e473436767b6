import type { Guardrail } from "../../guardrail.ts";
import { quarantine } from "./quarantine.ts";
import { quarantinedData } from "./quarantined-data.ts";
import { suspended } from "./suspended.ts";

export const CONTAINMENT: readonly Guardrail[] = [quarantine, quarantinedData, suspended];
