import type { LogSource } from "./log-source.ts";

export const alb = {
  id: "alb",
  title: "Application load balancers",
  retentionClass: "load-balancing",
  prefix: "alb",
  deliverers: [
    {
      sid: "ApplicationLoadBalancer",
      principal: "logdelivery.elasticloadbalancing.amazonaws.com",
      // The service first writes alb/AWSLogs/<account>/ELBAccessLogTestFile, outside the folder of the logs.
      writes: ["alb/AWSLogs/*"],
      bucketActions: [],
      sendsOwnerAcl: false,
      // In some regions load balancers say for whom they deliver, in others they do not
      // (https://github.com/aws-samples/data-perimeter-policy-examples/blob/main/resource_control_policies/README.md).
      confinedBy: "organization if told",
      sourceArn: "arn:{partition}:elasticloadbalancing:{region}:*:loadbalancer/*",
      keyActions: [],
    },
  ],
  exampleKeys: [
    "alb/AWSLogs/222222222222/elasticloadbalancing/eu-west-1/2026/11/03/222222222222_elasticloadbalancing_eu-west-1_app.shop.f0e1d2c3b4a59687_20261103T0455Z_203.0.113.10_3k9xq1bz.log.gz",
    "alb/AWSLogs/333333333333/elasticloadbalancing/eu-west-1/2026/11/03/333333333333_elasticloadbalancing_eu-west-1_app.api.0a1b2c3d4e5f6071_20261103T0500Z_203.0.113.11_7m2wv5cn.log.gz",
    "alb/AWSLogs/222222222222/ELBAccessLogTestFile",
  ],
  format: "text.gz",
  documentation:
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html",
} as const satisfies LogSource;
