import type { Expected } from "../../support/stacks.ts";

const both = [
  "alarm-insufficient-data-actions @ america-collector-errors",
  "alarm-insufficient-data-actions @ europe-collector-errors",
  "alarm-topic-encrypted @ america-alarms",
  "alarm-topic-encrypted @ europe-alarms",
  "alarm-topic-has-subscriber @ america-collector-errors",
  "log-data-protection @ europe-collector",
  "log-group-central-forwarding @ europe-collector",
  "log-group-cmk @ europe-collector",
  "route53-resolver-query-logging @ america-vpc",
  "route53-resolver-query-logging @ europe-vpc",
  "s3-event-notifications @ america-artifacts",
  "s3-event-notifications @ america-logs-bucket",
  "s3-event-notifications @ europe-artifacts",
  "s3-event-notifications @ europe-logs-bucket",
  "s3-log-bucket-cross-region-copy @ america-logs-bucket",
  "s3-log-bucket-cross-region-copy @ europe-logs-bucket",
  "sns-delivery-status @ america-alarms",
  "sns-delivery-status @ europe-alarms",
  "sns-tracing @ america-alarms",
  "sns-tracing @ europe-alarms",
  "subnet-flow-logs @ america-build",
  "vpc-flow-logs @ america-vpc",
];

export const expected: Expected = {
  first: [
    ...both,
    "s3-access-log-target-policy @ america-artifacts-logging (unknown)",
    "s3-access-log-target-policy @ europe-artifacts-logging (unknown)",
  ].toSorted(),
  // Until ARNs tell of two places, the log group in Europe could be that of either function.
  later: [...both, "lambda-managed-log-group @ america-collector"].toSorted(),
};
