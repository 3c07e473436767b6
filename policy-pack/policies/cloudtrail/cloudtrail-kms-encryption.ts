import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { TRAIL } from "./types.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It names no KMS key.";

export default resourcePolicy({
  id: "cloudtrail-kms-encryption",
  title: "A trail encrypts with a key of one's own",
  service: "CloudTrail",
  severity: "medium",
  why: "Whoever may read the bucket reads the whole log: there is no key to withhold.",
  write: ["kmsKeyId: key.arn,"],
  types: [TRAIL],
  violation: (trail) => !isGiven(trail, "kmsKeyId") && SAYS,
  passes: [
    { s3BucketName: "acme-trail", kmsKeyId: ref("key", "arn") },
    { s3BucketName: "acme-trail", kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d" },
    { s3BucketName: "acme-trail", kmsKeyId: "alias/acme-trail" },
  ],
  fails: [
    [{ s3BucketName: "acme-trail" }, SAYS],
    [{ s3BucketName: "acme-trail", kmsKeyId: "" }, SAYS],
  ],
});
