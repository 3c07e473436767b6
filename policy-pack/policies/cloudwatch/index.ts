import type { Policy } from "../../model/policy.ts";
import alarmActionsConfigured from "./alarm-actions-configured.ts";
import alarmActionsEnabled from "./alarm-actions-enabled.ts";
import alarmInsufficientDataActions from "./alarm-insufficient-data-actions.ts";
import alarmTopicEncrypted from "./alarm-topic-encrypted.ts";
import alarmTopicHasSubscriber from "./alarm-topic-has-subscriber.ts";
import alarmTreatMissingData from "./alarm-treat-missing-data.ts";
import cisAccessAlarms from "./cis-access-alarms.ts";
import cisCallAlarms from "./cis-call-alarms.ts";
import logDataProtection from "./log-data-protection.ts";
import logDestinationPolicyNoWildcard from "./log-destination-policy-no-wildcard.ts";
import logGroupCentralForwarding from "./log-group-central-forwarding.ts";
import logGroupClassStandard from "./log-group-class-standard.ts";
import logGroupCmk from "./log-group-cmk.ts";
import logGroupDeletionProtection from "./log-group-deletion-protection.ts";
import logGroupRetentionMinimum from "./log-group-retention-minimum.ts";
import logGroupRetentionSet from "./log-group-retention-set.ts";
import logResourcePolicyNoWildcard from "./log-resource-policy-no-wildcard.ts";
import metricFilterHasAlarm from "./metric-filter-has-alarm.ts";
import oamSinkPolicyNoWildcard from "./oam-sink-policy-no-wildcard.ts";

export const cloudwatch: readonly Policy[] = [
  alarmActionsConfigured,
  alarmActionsEnabled,
  alarmInsufficientDataActions,
  alarmTopicEncrypted,
  alarmTopicHasSubscriber,
  alarmTreatMissingData,
  ...cisAccessAlarms,
  ...cisCallAlarms,
  logDataProtection,
  logDestinationPolicyNoWildcard,
  logGroupCentralForwarding,
  logGroupClassStandard,
  logGroupCmk,
  logGroupDeletionProtection,
  logGroupRetentionMinimum,
  logGroupRetentionSet,
  logResourcePolicyNoWildcard,
  metricFilterHasAlarm,
  oamSinkPolicyNoWildcard,
];
