import type { LogSource } from "./log-sources/log-source.ts";
import type { RetentionClass } from "./retention-classes.ts";
import { cloudtrail } from "./log-sources/cloudtrail.ts";
import { config } from "./log-sources/config.ts";
import { vpcFlow } from "./log-sources/vpc-flow.ts";
import { resolverQuery } from "./log-sources/resolver-query.ts";
import { waf } from "./log-sources/waf.ts";
import { guardduty } from "./log-sources/guardduty.ts";
import { alb } from "./log-sources/alb.ts";
import { nlb } from "./log-sources/nlb.ts";
import { cloudwatchExport } from "./log-sources/cloudwatch-export.ts";
import { application } from "./log-sources/application.ts";
import { s3Access } from "./log-sources/s3-access.ts";

/**
 * The registry of log sources, one file each: from one entry come the statements of the bucket policy and the key
 * policy, the lifecycle rule and the table. Prefixes of sources that share a bucket are disjoint.
 */
export const LOG_SOURCES = [
  cloudtrail,
  config,
  vpcFlow,
  resolverQuery,
  waf,
  guardduty,
  alb,
  nlb,
  cloudwatchExport,
  application,
  s3Access,
] as const satisfies readonly LogSource[];

export type LogSourceId = (typeof LOG_SOURCES)[number]["id"];

/** The sources whose objects lie in the buckets of one retention class. */
export const logSourcesOf = (retentionClass: RetentionClass): readonly LogSource[] =>
  LOG_SOURCES.filter((source) => source.retentionClass === retentionClass);
