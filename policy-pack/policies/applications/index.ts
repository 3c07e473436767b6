import type { Policy } from "../../model/policy.ts";

export const applications: readonly Policy[] = [];
