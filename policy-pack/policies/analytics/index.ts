import type { Policy } from "../../model/policy.ts";

export const analytics: readonly Policy[] = [];
