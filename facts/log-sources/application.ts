import type { LogSource } from "./log-source.ts";

export const application = {
  id: "application",
  title: "Application logs",
  retentionClass: "application",
  prefix: "application",
  deliverers: [
    {
      sid: "Application",
      principal: "organization",
      writes: ["application/${aws:PrincipalAccount}/*"],
      bucketActions: [],
      sendsOwnerAcl: false,
      confinedBy: "organization",
      keyActions: ["kms:GenerateDataKey"],
    },
  ],
  exampleKeys: [
    "application/222222222222/checkout/2026/11/03/04/checkout-1-2026-11-03-04-55-00-0d1e2f3a.gz",
    "application/333333333333/ledger/2026/11/03/ledger-000017.jsonl.gz",
    "application/222222222222/search/2026/11/04/search-1-2026-11-04-00-00-00-9f8e7d6c.gz",
  ],
  format: "jsonl.gz",
  documentation: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html",
} as const satisfies LogSource;
