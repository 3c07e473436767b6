import type { Policy } from "../../model/policy.ts";

export const databases: readonly Policy[] = [];
