import { PolicyPack } from "@pulumi/policy";

// AWS WAF delivers only into buckets whose names begin with its own words.
const OURS = /^(aws-waf-logs-)?acme-/;

new PolicyPack("proof", {
  policies: [
    {
      name: "bucket-prefix",
      description: "A bucket's name begins with the organization's prefix.",
      enforcementLevel: "mandatory",
      validateResource({ type, props }, reportViolation) {
        if (type !== "aws:s3/bucket:Bucket" || OURS.test(props.bucket)) return;
        reportViolation(`The bucket "${props.bucket}" must be named acme-${props.bucket}.`);
      },
    },
  ],
});
