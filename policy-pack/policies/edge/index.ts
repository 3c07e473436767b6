import type { Policy } from "../../model/policy.ts";
import elbv2AccessLogs from "./elbv2-access-logs.ts";

export const edge: readonly Policy[] = [elbv2AccessLogs];
