import type { Expected } from "../../support/stacks.ts";

const both = [
  "cloudtrail-kms-key-rotation @ eks-secrets",
  "eks-audit-log @ preview",
  "eks-control-plane-logs-all @ live",
  "eks-control-plane-logs-all @ preview",
  "eks-observability-addon @ preview",
  "elbv2-access-logs @ kafka",
  "flow-log-aggregation-interval @ platform",
  "launch-template-detailed-monitoring @ spot-nodes",
  "log-data-protection @ eks-live",
  "log-data-protection @ vpc-flow-logs",
  "log-group-central-forwarding @ eks-live",
  "log-group-central-forwarding @ vpc-flow-logs",
  "log-group-cmk @ vpc-flow-logs",
  "log-group-deletion-protection @ vpc-flow-logs",
  "route53-resolver-query-logging @ platform",
  "s3-event-notifications @ nlb-access-logs",
  "s3-log-bucket-cross-region-copy @ nlb-access-logs",
  "s3-log-bucket-lifecycle @ nlb-access-logs",
  "s3-log-bucket-mfa-delete @ nlb-access-logs",
  "s3-log-bucket-no-force-destroy @ nlb-access-logs",
  "s3-log-bucket-object-lock @ nlb-access-logs",
  "s3-log-bucket-public-access-block @ nlb-access-logs",
  "s3-log-bucket-versioning @ nlb-access-logs",
];

export const expected: Expected = {
  first: [...both, "iam-no-full-cloudtrail-access @ vpc-flow-logs (unknown)"].toSorted(),
  later: both,
};
