import type { Policy } from "../../model/policy.ts";
import guarddutyFeatures from "./guardduty-features.ts";

export const security: readonly Policy[] = [...guarddutyFeatures];
