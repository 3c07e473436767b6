// Another team's program, as it should be.
import * as s3 from "@pulumi/aws/s3/index.js";

const receipts = new s3.Bucket("receipts", { bucket: "acme-payments-receipts", region: "eu-west-1" });

new s3.BucketPublicAccessBlock("receipts-public-access", {
  bucket: receipts.bucket,
  region: "eu-west-1",
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
