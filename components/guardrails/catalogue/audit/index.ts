import type { Guardrail } from "../../guardrail.ts";
import { keepArchiveKeys } from "./keep-archive-keys.ts";
import { keepArchiveObjects } from "./keep-archive-objects.ts";
import { protectAccessAnalyzer } from "./protect-access-analyzer.ts";
import { protectAlarms } from "./protect-alarms.ts";
import { protectArchiveBuckets } from "./protect-archive-buckets.ts";
import { protectArchiveKeys } from "./protect-archive-keys.ts";
import { protectConfig } from "./protect-config.ts";
import { protectEventRules } from "./protect-event-rules.ts";
import { protectFanOut } from "./protect-fan-out.ts";
import { protectFlowLogs } from "./protect-flow-logs.ts";
import { protectGuardduty } from "./protect-guardduty.ts";
import { protectInspector } from "./protect-inspector.ts";
import { protectKeys } from "./protect-keys.ts";
import { protectLogGroups } from "./protect-log-groups.ts";
import { protectMacie } from "./protect-macie.ts";
import { protectNotifications } from "./protect-notifications.ts";
import { protectObservability } from "./protect-observability.ts";
import { protectQueryLogs } from "./protect-query-logs.ts";
import { protectRoles } from "./protect-roles.ts";
import { protectSecurityHub } from "./protect-security-hub.ts";
import { protectTrail } from "./protect-trail.ts";

export const AUDIT: readonly Guardrail[] = [
  protectTrail,
  protectLogGroups,
  protectFlowLogs,
  protectQueryLogs,
  protectObservability,
  protectConfig,
  protectGuardduty,
  protectSecurityHub,
  protectMacie,
  protectInspector,
  protectAccessAnalyzer,
  protectEventRules,
  protectAlarms,
  protectNotifications,
  protectFanOut,
  protectRoles,
  protectKeys,
  keepArchiveKeys,
  protectArchiveKeys,
  keepArchiveObjects,
  protectArchiveBuckets,
];
