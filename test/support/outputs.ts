import type { LandingZoneOutputs } from "../../outputs.ts";

/** Every output by its name; the compiler keeps it complete. */
const NAMES: Readonly<Record<keyof LandingZoneOutputs, true>> = {
  accountIds: true,
  archiveKeyArns: true,
  breakGlassUsePattern: true,
  logBuckets: true,
  organizationId: true,
  trailArn: true,
  trailLogGroupName: true,
  trailTopicArn: true,
  unitIds: true,
};

/** What other stacks may read, sorted. */
export const OUTPUT_NAMES: readonly string[] = Object.keys(NAMES).sort();
