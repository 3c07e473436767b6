import type { Policy } from "../../model/policy.ts";

export const tools: readonly Policy[] = [];
