import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { EVENT_DATA_STORE } from "./types.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It names no KMS key.";

export default resourcePolicy({
  id: "cloudtrail-eds-cmk",
  title: "An event data store encrypts with a key of one's own",
  service: "CloudTrail",
  severity: "medium",
  why: "AWS holds the only key, so access to the recorded events cannot be cut off by a key policy.",
  write: ["kmsKeyId: key.arn,"],
  types: [EVENT_DATA_STORE],
  violation: (store) => !isGiven(store, "kmsKeyId") && SAYS,
  passes: [
    { kmsKeyId: ref("key", "arn") },
    { kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d" },
    { name: "audit", kmsKeyId: "alias/acme-audit" },
  ],
  fails: [
    [{}, SAYS],
    [{ name: "audit", kmsKeyId: "" }, SAYS],
  ],
});
