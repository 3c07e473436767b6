import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It names no KMS key.";

const KEY = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-0000-0000-000000000000";

export default resourcePolicy({
  id: "log-group-cmk",
  title: "A log group is encrypted with a key of one's own",
  service: "CloudWatch Logs",
  severity: "low",
  why: "Whoever may read logs reads them all, because no key policy stands between.",
  write: ["kmsKeyId: key.arn,"],
  types: ["aws:cloudwatch/logGroup:LogGroup"],
  violation: (group) => !isGiven(group, "kmsKeyId") && SAYS,
  passes: [
    { kmsKeyId: KEY },
    { kmsKeyId: ref("key", "arn") },
    { name: "/acme/audit", kmsKeyId: KEY, retentionInDays: 365 },
  ],
  fails: [
    [{}, SAYS],
    [{ name: "/acme/audit", kmsKeyId: "" }, SAYS],
  ],
});
