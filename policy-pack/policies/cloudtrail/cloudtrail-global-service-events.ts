import { resourcePolicy } from "../../model/policy.ts";
import { TRAIL } from "./types.ts";

const SAYS = "It leaves out IAM, STS and CloudFront.";

export default resourcePolicy({
  id: "cloudtrail-global-service-events",
  title: "A trail records the global services",
  service: "CloudTrail",
  severity: "medium",
  why: "Changes to users, roles and policies are calls to global services, and stay unseen.",
  write: ["includeGlobalServiceEvents: true,"],
  types: [TRAIL],
  // Left out, it is on.
  violation: ({ includeGlobalServiceEvents }) => includeGlobalServiceEvents === false && SAYS,
  passes: [{ s3BucketName: "acme-trail" }, { s3BucketName: "acme-trail", includeGlobalServiceEvents: true }],
  fails: [
    [{ s3BucketName: "acme-trail", includeGlobalServiceEvents: false }, SAYS],
    [{ s3BucketName: "acme-trail", includeGlobalServiceEvents: false, enableLogging: true }, SAYS],
  ],
});
