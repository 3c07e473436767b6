import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "Its contact flow logs are not turned on.";

const instance = {
  identityManagementType: "CONNECT_MANAGED",
  inboundCallsEnabled: true,
  outboundCallsEnabled: true,
} as const;

export default resourcePolicy({
  id: "connect-logging",
  title: "A contact centre logs its contact flows",
  service: "Connect",
  severity: "medium",
  why: "Where a caller was lost, or which way somebody found around the identification, cannot be told.",
  write: ["contactFlowLogsEnabled: true,"],
  types: ["aws:connect/instance:Instance"],
  violation: ({ contactFlowLogsEnabled }) => contactFlowLogsEnabled !== true && SAYS,
  remedy: () => ({ contactFlowLogsEnabled: true }),
  passes: [
    { ...instance, contactFlowLogsEnabled: true },
    { ...instance, contactFlowLogsEnabled: true, contactLensEnabled: false },
  ],
  fails: [
    [instance, SAYS],
    [{ ...instance, contactFlowLogsEnabled: false }, SAYS],
  ],
});
