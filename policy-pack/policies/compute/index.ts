import type { Policy } from "../../model/policy.ts";

export const compute: readonly Policy[] = [];
