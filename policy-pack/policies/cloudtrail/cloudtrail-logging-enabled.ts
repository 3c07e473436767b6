import { resourcePolicy } from "../../model/policy.ts";
import { TRAIL } from "./types.ts";

const SAYS = "It is switched off.";

export default resourcePolicy({
  id: "cloudtrail-logging-enabled",
  title: "A trail records",
  service: "CloudTrail",
  severity: "critical",
  why: "Whatever happens while it is off leaves no trace that can be kept.",
  write: ["enableLogging: true,"],
  types: [TRAIL],
  // Left out, it is on.
  violation: ({ enableLogging }) => enableLogging === false && SAYS,
  remedy: () => ({ enableLogging: true }),
  passes: [{ s3BucketName: "acme-trail" }, { s3BucketName: "acme-trail", enableLogging: true }],
  fails: [
    [{ s3BucketName: "acme-trail", enableLogging: false }, SAYS],
    [{ s3BucketName: "acme-trail", isMultiRegionTrail: true, enableLogging: false }, SAYS],
  ],
});
