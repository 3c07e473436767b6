import type { Expected } from "../../support/stacks.ts";

const both = [
  "bedrock-invocation-log-encryption @ all",
  "lambda-json-logging @ suggest",
  "lambda-xray @ suggest",
  "log-data-protection @ bedrock",
  "log-data-protection @ suggest",
  "log-group-central-forwarding @ bedrock",
  "log-group-central-forwarding @ suggest",
  "log-group-retention-minimum @ suggest",
  "s3-access-logging @ captured",
  "s3-access-logging @ models",
  "s3-event-notifications @ bedrock-large",
  "s3-event-notifications @ captured",
  "s3-event-notifications @ models",
  "s3-log-bucket-cross-region-copy @ bedrock-large",
  "s3-log-bucket-lifecycle @ bedrock-large",
  "s3-log-bucket-mfa-delete @ bedrock-large",
  "s3-log-bucket-no-force-destroy @ bedrock-large",
  "s3-log-bucket-object-lock @ bedrock-large",
  "s3-log-bucket-public-access-block @ bedrock-large",
  "s3-log-bucket-versioning @ bedrock-large",
];

export const expected: Expected = {
  first: [...both, "log-group-deletion-protection @ suggest (unknown)"].toSorted(),
  later: both,
};
