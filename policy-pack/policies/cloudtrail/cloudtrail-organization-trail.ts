import { resourcePolicy } from "../../model/policy.ts";
import { TRAIL } from "./types.ts";

const SAYS = "It records its own account only.";

export default resourcePolicy({
  id: "cloudtrail-organization-trail",
  title: "A trail covers the organization",
  service: "CloudTrail",
  severity: "low",
  why: "An account without a trail of its own, or with one that its administrators stop, leaves no record.",
  write: ["isOrganizationTrail: true,"],
  types: [TRAIL],
  // Only the management account and its delegate can have one.
  optIn: true,
  violation: ({ isOrganizationTrail }) => isOrganizationTrail !== true && SAYS,
  passes: [
    { s3BucketName: "acme-trail", isOrganizationTrail: true },
    { s3BucketName: "acme-trail", isOrganizationTrail: true, isMultiRegionTrail: true },
  ],
  fails: [
    [{ s3BucketName: "acme-trail" }, SAYS],
    [{ s3BucketName: "acme-trail", isOrganizationTrail: false }, SAYS],
  ],
});
