import type { Policy } from "../model/policy.ts";
import { analytics } from "./analytics/index.ts";
import { applications } from "./applications/index.ts";
import { cloudtrail } from "./cloudtrail/index.ts";
import { cloudwatch } from "./cloudwatch/index.ts";
import { compute } from "./compute/index.ts";
import { config } from "./config/index.ts";
import { databases } from "./databases/index.ts";
import { edge } from "./edge/index.ts";
import { messaging } from "./messaging/index.ts";
import { network } from "./network/index.ts";
import { s3 } from "./s3/index.ts";
import { security } from "./security/index.ts";
import { tools } from "./tools/index.ts";

/** The policies of each folder. */
export const AREAS = {
  analytics,
  applications,
  cloudtrail,
  cloudwatch,
  compute,
  config,
  databases,
  edge,
  messaging,
  network,
  s3,
  security,
  tools,
} as const satisfies Readonly<Record<string, readonly Policy[]>>;

export type Area = keyof typeof AREAS;

/** All policies, by area. */
export const POLICIES: readonly Policy[] = Object.values(AREAS).flat();
