import type { Expected } from "../../support/stacks.ts";

const both = [
  "alarm-actions-configured @ shop-db-cpu",
  "alarm-insufficient-data-actions @ shop-5xx",
  "alarm-insufficient-data-actions @ shop-db-cpu",
  "alarm-topic-encrypted @ shop-pager",
  "alb-connection-logs @ shop",
  "alb-connection-logs @ shop-staging",
  "alb-health-check-logs @ shop",
  "alb-health-check-logs @ shop-staging",
  "cloudfront-access-logs @ shop",
  "cloudfront-additional-metrics @ shop",
  "elasticache-log-delivery @ shop-sessions",
  "elbv2-access-logs @ shop-staging",
  "log-data-protection @ shop-waf",
  "log-data-protection @ shop-web",
  "log-group-central-forwarding @ shop-waf",
  "log-group-central-forwarding @ shop-web",
  "log-group-cmk @ shop-waf",
  "log-group-cmk @ shop-web",
  "log-group-retention-minimum @ shop-web",
  "rds-enhanced-monitoring @ shop-db",
  "rds-performance-insights-cmk @ shop-db",
  "rds-performance-insights-retention @ shop-db",
  "rds-stack-has-event-subscription @ shop-db",
  "s3-event-notifications @ shop-logs",
  "s3-log-bucket-cross-region-copy @ shop-logs",
  "s3-log-bucket-no-force-destroy @ shop-logs",
  "s3-log-bucket-object-lock @ shop-logs",
  "s3-log-bucket-versioning @ shop-logs",
  "sns-delivery-status @ shop-pager",
  "sns-tracing @ shop-pager",
  "wafv2-sampled-requests @ shop",
];

export const expected: Expected = {
  first: [
    ...both,
    "ecs-task-log-configuration @ shop-web (unknown)",
    "ecs-task-log-non-blocking @ shop-web (unknown)",
  ].toSorted(),
  later: [...both, "ecs-task-log-configuration @ shop-web"].toSorted(),
};
