import { resourcePolicy } from "../../model/policy.ts";

export default resourcePolicy({
  id: "cloudtrail-multi-region",
  title: "A trail records every region",
  service: "CloudTrail",
  severity: "high",
  why: "An intruder works in the region that nobody records.",
  write: ["isMultiRegionTrail: true,"],
  types: ["aws:cloudtrail/trail:Trail"],
  violation: ({ isMultiRegionTrail }) => isMultiRegionTrail !== true && "It records its own region only.",
  remedy: () => ({ isMultiRegionTrail: true }),
  passes: [
    { s3BucketName: "acme-trail", isMultiRegionTrail: true },
    { s3BucketName: "acme-trail", isMultiRegionTrail: true, isOrganizationTrail: true },
  ],
  fails: [
    [{ s3BucketName: "acme-trail" }, "It records its own region only."],
    [{ s3BucketName: "acme-trail", isMultiRegionTrail: false }, "It records its own region only."],
  ],
});
