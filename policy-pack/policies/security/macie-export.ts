import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { inRegionOf } from "./baseline.ts";

const ACCOUNT = "aws:macie2/account:Account";
const EXPORT = "aws:macie2/classificationExportConfiguration:ClassificationExportConfiguration";

const SAYS = "Nothing exports what it discovers.";

const account = a(ACCOUNT, { status: "ENABLED" });
const there = a(ACCOUNT, { region: "us-east-1" });
const s3Destination = {
  bucketName: "acme-macie",
  kmsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd",
};

export default stackPolicy({
  id: "macie-export",
  title: "Macie exports what it discovers to S3",
  service: "Macie",
  severity: "low",
  why: "Macie forgets after 90 days where sensitive data lay when it leaked.",
  write: [
    'new aws.macie2.ClassificationExportConfiguration("results",',
    "  { s3Destination: { bucketName: bucket.bucket, kmsKeyArn: key.arn } });",
  ],
  types: [ACCOUNT],
  optIn: true,
  beside: [EXPORT],
  companions: (resource, stack) => inRegionOf(resource, stack, EXPORT).length === 0 && SAYS,
  passes: [
    { account, results: a(EXPORT, { s3Destination }) },
    { there, results: a(EXPORT, { s3Destination, region: "us-east-1" }) },
  ],
  fails: [
    [{ account }, SAYS],
    [{ there, results: a(EXPORT, { s3Destination, region: "eu-west-1" }) }, SAYS],
  ],
});
