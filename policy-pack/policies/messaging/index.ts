import type { Policy } from "../../model/policy.ts";

export const messaging: readonly Policy[] = [];
