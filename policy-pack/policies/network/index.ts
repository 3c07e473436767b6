import type { Policy } from "../../model/policy.ts";
import vpcFlowLogs from "./vpc-flow-logs.ts";

export const network: readonly Policy[] = [vpcFlowLogs];
