import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It writes the logs of builds to no bucket.";

const BUILD = { instanceProfileName: "acme-image-builder" };

export default resourcePolicy({
  id: "imagebuilder-logs",
  title: "Image builds write their logs to a bucket",
  service: "Image Builder",
  severity: "low",
  why: "What went into an image that runs everywhere can't be told once the build instance is gone.",
  write: ['logging: { s3Logs: { s3BucketName: bucket.bucket, s3KeyPrefix: "images" } },'],
  types: ["aws:imagebuilder/infrastructureConfiguration:InfrastructureConfiguration"],
  violation: (properties) => !isGiven(properties, "logging", "s3Logs", "s3BucketName") && SAYS,
  passes: [
    { ...BUILD, logging: { s3Logs: { s3BucketName: ref("bucket") } } },
    { ...BUILD, logging: { s3Logs: { s3BucketName: "acme-builds" } } },
    { ...BUILD, logging: { s3Logs: { s3BucketName: "acme-builds", s3KeyPrefix: "images" } } },
  ],
  fails: [
    [BUILD, SAYS],
    [{ ...BUILD, logging: { s3Logs: { s3BucketName: "" } } }, SAYS],
  ],
});
