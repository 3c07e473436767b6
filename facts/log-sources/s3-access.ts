import type { LogSource } from "./log-source.ts";

export const s3Access = {
  id: "s3-access",
  title: "S3 server access (of the archive)",
  retentionClass: "s3-access",
  prefix: "s3-access",
  deliverers: [
    {
      sid: "S3Access",
      principal: "logging.s3.amazonaws.com",
      writes: ["s3-access/*"],
      bucketActions: [],
      sendsOwnerAcl: false,
      confinedBy: "log-archive",
      sourceArn: "arn:{partition}:s3:::*",
      keyActions: [],
    },
  ],
  exampleKeys: [
    "s3-access/444444444444/eu-west-1/acme-audit-eu-west-1-444444444444/2026/11/03/2026-11-03-04-55-12-0A1B2C3D4E5F6071",
    "s3-access/444444444444/eu-west-1/acme-network-eu-west-1-444444444444/2026/11/03/2026-11-03-05-00-47-9F8E7D6C5B4A3928",
    "s3-access/444444444444/eu-west-1/aws-waf-logs-acme-eu-west-1-444444444444/2026/11/04/2026-11-04-00-01-03-5E6F7A8B9C0D1E2F",
  ],
  format: "text",
  documentation: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html",
} as const satisfies LogSource;
