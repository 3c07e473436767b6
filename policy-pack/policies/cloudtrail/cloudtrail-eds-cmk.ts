import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { EVENT_DATA_STORE } from "./types.ts";

const SAYS = "It names no KMS key.";

export default resourcePolicy({
  id: "cloudtrail-eds-cmk",
  title: "An event data store encrypts with a key of one's own",
  service: "CloudTrail",
  severity: "medium",
  why: "AWS holds the only key, so access to the recorded events cannot be cut off by a key policy.",
  write: ["kmsKeyId: key.arn,"],
  types: [EVENT_DATA_STORE],
  violation: ({ kmsKeyId }) => isEmpty(kmsKeyId) && SAYS,
  passes: [
    { kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d" },
    { name: "audit", kmsKeyId: "alias/acme-audit" },
  ],
  fails: [
    [{}, SAYS],
    [{ name: "audit", kmsKeyId: "" }, SAYS],
  ],
});
