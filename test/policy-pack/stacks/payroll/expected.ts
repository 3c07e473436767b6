import type { Expected } from "../../support/stacks.ts";

const both = [
  "alb-health-check-logs @ portal (exempt)",
  "ecs-exec-logging @ payroll (exempt)",
  "ecs-task-log-configuration @ transfer (unknown)",
  "ecs-task-log-non-blocking @ transfer (unknown)",
  "lambda-json-logging @ notify",
  "lambda-managed-log-group @ notify (exempt)",
  "lambda-xray @ notify (exempt)",
  "log-data-protection @ batch (exempt)",
  "log-data-protection @ portal",
  "log-group-central-forwarding @ batch (exempt)",
  "log-group-central-forwarding @ portal",
  "log-group-cmk @ batch (exempt)",
  "log-group-retention-minimum @ batch (exempt)",
  "log-group-retention-minimum @ portal (unknown)",
  "log-group-retention-set @ portal (unknown)",
  "rds-performance-insights-retention @ payroll",
  "rds-stack-has-event-subscription @ payroll (exempt)",
  "s3-access-logging @ imports (exempt)",
  "s3-access-logging @ slips",
  "s3-event-notifications @ imports",
  "s3-event-notifications @ slips (exempt)",
  "sns-delivery-status @ pager (exempt)",
  "sns-tracing @ pager (exempt)",
];

export const expected: Expected = {
  first: [
    ...both,
    "ecs-task-log-configuration @ calculate (unknown)",
    "ecs-task-log-non-blocking @ calculate (unknown)",
    "iam-no-full-cloudtrail-access @ tasks (unknown)",
    "rds-performance-insights-cmk @ payroll (unknown)",
  ].toSorted(),
  later: both,
};
