import type { Policy } from "../../model/policy.ts";

export const s3: readonly Policy[] = [];
