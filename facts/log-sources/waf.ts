import type { LogSource } from "./log-source.ts";
import { vendedLogs } from "./vended-logs.ts";

export const waf = {
  id: "waf",
  title: "AWS WAF",
  retentionClass: "waf",
  prefix: "",
  deliverers: [vendedLogs("Waf", ["AWSLogs/*/WAFLogs/*"])],
  exampleKeys: [
    "AWSLogs/222222222222/WAFLogs/eu-west-1/shop/2026/11/03/04/55/222222222222_waflogs_eu-west-1_shop_20261103T0455Z_e0ca43b5.log.gz",
    "AWSLogs/222222222222/WAFLogs/cloudfront/site/2026/11/03/05/00/222222222222_waflogs_cloudfront_site_20261103T0500Z_f3a1b2c4.log.gz",
    "AWSLogs/333333333333/WAFLogs/us-east-1/api/2026/11/04/00/05/333333333333_waflogs_us-east-1_api_20261104T0005Z_0b1c2d3e.log.gz",
  ],
  format: "jsonl.gz",
  documentation: "https://docs.aws.amazon.com/waf/latest/developerguide/logging-s3.html",
} as const satisfies LogSource;
