import type * as pulumi from "@pulumi/pulumi";
import type { LogSourceId } from "./facts/log-sources.ts";

/**
 * What other stacks read of this one, once it is resolved. With a StackReference:
 * `landingZone.getOutput("accountIds") as pulumi.Output<LandingZoneOutputs["accountIds"]>`.
 */
export interface LandingZoneOutputs {
  readonly organizationId: string;
  /** Account ids by account key. */
  readonly accountIds: Readonly<Record<string, string>>;
  /** Unit ids by path, such as `workloads/production`; `root` is the organization's root. */
  readonly unitIds: Readonly<Record<string, string>>;
  readonly trailArn: string;
  /** The log group and the topic of the trail, in the account that owns it. */
  readonly trailLogGroupName: string;
  readonly trailTopicArn: string;
  /** A filter pattern for the trail's log group: it matches each use of the break-glass role. */
  readonly breakGlassUsePattern: string;
  /** Where each log source is delivered to, by region: sources that deliver across regions have the home region's. */
  readonly logBuckets: Readonly<
    Record<LogSourceId, Readonly<Record<string, { readonly name: string; readonly arn: string }>>>
  >;
  /** The archive's keys by region. */
  readonly archiveKeyArns: Readonly<Record<string, string>>;
}

/** The same, as the program exports it. */
export type Exported<Name extends keyof LandingZoneOutputs> = pulumi.Output<LandingZoneOutputs[Name]>;
