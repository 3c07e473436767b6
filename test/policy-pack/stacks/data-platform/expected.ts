import type { Expected } from "../../support/stacks.ts";

const both = [
  "emr-log-encryption @ nightly",
  "firehose-encryption @ sensor-readings",
  "firehose-error-logging @ sensor-readings",
  "glue-security-configuration @ export-to-partners",
  "log-data-protection @ clicks",
  "log-data-protection @ kafka",
  "log-group-central-forwarding @ clicks",
  "log-group-central-forwarding @ kafka",
  "log-group-cmk @ clicks",
  "log-group-retention-minimum @ kafka",
  "log-group-retention-set @ clicks",
  "msk-enhanced-monitoring @ events",
  "msk-open-monitoring @ events",
  "redshift-audit-logging @ sandbox",
  "redshift-user-activity-logging @ sandbox",
  "s3-access-logging @ lake-scratch",
  "s3-event-notifications @ lake-curated",
  "s3-event-notifications @ lake-scratch",
  "s3-event-notifications @ platform-logs",
  "s3-log-bucket-cross-region-copy @ platform-logs",
  "s3-log-bucket-lifecycle @ lake-curated",
];

export const expected: Expected = {
  first: [
    ...both,
    "s3-access-log-target-policy @ lake-curated (unknown)",
    "s3-access-log-target-policy @ lake-raw (unknown)",
  ].toSorted(),
  later: both,
};
