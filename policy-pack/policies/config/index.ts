import type { Policy } from "../../model/policy.ts";
import aggregatorAllRegions from "./config-aggregator-all-regions.ts";
import deliveryChannel from "./config-delivery-channel.ts";
import deliveryChannelNotify from "./config-delivery-channel-notify.ts";
import recorderAllResources from "./config-recorder-all-resources.ts";
import recorderEnabled from "./config-recorder-enabled.ts";
import recorderServiceLinkedRole from "./config-recorder-service-linked-role.ts";
import recordingContinuous from "./config-recording-continuous.ts";
import retention from "./config-retention.ts";
import ruleRemediation from "./config-rule-remediation.ts";

export const config: readonly Policy[] = [
  aggregatorAllRegions,
  deliveryChannel,
  deliveryChannelNotify,
  recorderAllResources,
  recorderEnabled,
  recorderServiceLinkedRole,
  recordingContinuous,
  retention,
  ruleRemediation,
];
