import type { Policy } from "../../model/policy.ts";
import logGroupRetentionMinimum from "./log-group-retention-minimum.ts";

export const cloudwatch: readonly Policy[] = [logGroupRetentionMinimum];
