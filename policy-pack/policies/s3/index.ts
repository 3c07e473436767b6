import type { Policy } from "../../model/policy.ts";
import accessLogNoSelfTarget from "./s3-access-log-no-self-target.ts";
import accessLogTargetPolicy from "./s3-access-log-target-policy.ts";
import accessLogging from "./s3-access-logging.ts";
import eventNotifications from "./s3-event-notifications.ts";
import logBucketLifecycle from "./s3-log-bucket-lifecycle.ts";
import logBucketNoForceDestroy from "./s3-log-bucket-no-force-destroy.ts";
import logBucket from "./s3-log-bucket.ts";

export const s3: readonly Policy[] = [
  accessLogNoSelfTarget,
  accessLogTargetPolicy,
  accessLogging,
  eventNotifications,
  logBucketLifecycle,
  logBucketNoForceDestroy,
  ...logBucket,
];
