import type { Policy } from "../../model/policy.ts";

export const config: readonly Policy[] = [];
