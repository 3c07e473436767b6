import type { Policy } from "../../model/policy.ts";
import accessAnalyzerEnabled from "./access-analyzer-enabled.ts";
import guarddutyEnabled from "./guardduty-enabled.ts";
import guarddutyFeatures from "./guardduty-features.ts";
import guarddutyFindingFrequency from "./guardduty-finding-frequency.ts";
import guarddutyOrgAutoEnable from "./guardduty-org-auto-enable.ts";
import guarddutyPublishingDestination from "./guardduty-publishing-destination.ts";
import inspectorEnabled from "./inspector-enabled.ts";
import macieEnabled from "./macie-enabled.ts";
import macieExport from "./macie-export.ts";
import securityhubEnabled from "./securityhub-enabled.ts";
import securityhubFindingAggregator from "./securityhub-finding-aggregator.ts";

export const security: readonly Policy[] = [
  accessAnalyzerEnabled,
  guarddutyEnabled,
  ...guarddutyFeatures,
  guarddutyFindingFrequency,
  guarddutyOrgAutoEnable,
  guarddutyPublishingDestination,
  inspectorEnabled,
  macieEnabled,
  macieExport,
  securityhubEnabled,
  securityhubFindingAggregator,
];
