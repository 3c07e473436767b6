import { resourcePolicy } from "../../model/policy.ts";
import { TRAIL } from "./types.ts";

const SAYS = "It does not sign its files.";

export default resourcePolicy({
  id: "cloudtrail-log-file-validation",
  title: "A trail signs its files",
  service: "CloudTrail",
  severity: "medium",
  why: "Nobody can prove afterwards that a log file is whole and has not been changed.",
  write: ["enableLogFileValidation: true,"],
  types: [TRAIL],
  violation: ({ enableLogFileValidation }) => enableLogFileValidation !== true && SAYS,
  remedy: () => ({ enableLogFileValidation: true }),
  passes: [
    { s3BucketName: "acme-trail", enableLogFileValidation: true },
    { s3BucketName: "acme-trail", enableLogFileValidation: true, isMultiRegionTrail: true },
  ],
  fails: [
    [{ s3BucketName: "acme-trail" }, SAYS],
    [{ s3BucketName: "acme-trail", enableLogFileValidation: false }, SAYS],
  ],
});
