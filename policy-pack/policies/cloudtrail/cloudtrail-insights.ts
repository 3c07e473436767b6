import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { TRAIL } from "./types.ts";

const SAYS = "It has no Insights selector.";

export default resourcePolicy({
  id: "cloudtrail-insights",
  title: "A trail looks for unusual activity",
  service: "CloudTrail",
  severity: "low",
  why: "A burst of calls or errors, as stolen keys make, drowns in the log unseen.",
  write: [
    'insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],',
  ],
  types: [TRAIL],
  violation: ({ insightSelectors }) => isEmpty(insightSelectors) && SAYS,
  passes: [
    {
      s3BucketName: "acme-trail",
      insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
    },
    { s3BucketName: "acme-trail", insightSelectors: [{ insightType: "ApiErrorRateInsight" }] },
  ],
  fails: [
    [{ s3BucketName: "acme-trail" }, SAYS],
    [{ s3BucketName: "acme-trail", insightSelectors: [] }, SAYS],
  ],
});
