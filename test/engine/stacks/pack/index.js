import { PolicyPack } from "@pulumi/policy";

new PolicyPack("proof", {
  policies: [
    {
      name: "bucket-prefix",
      description: "A bucket's name begins with the organization's prefix.",
      enforcementLevel: "mandatory",
      validateResource({ type, props }, reportViolation) {
        if (type !== "aws:s3/bucket:Bucket" || String(props.bucket).startsWith("acme-")) return;
        reportViolation(`The bucket "${props.bucket}" must be named acme-${props.bucket}.`);
      },
    },
  ],
});
