import { resourcePolicy } from "../../model/policy.ts";
import { isKeyOfAws } from "../../values/keys.ts";

const SAYS = "Its key is one of AWS.";

const stream = { mode: "async", resourceArn: "arn:aws:rds:eu-west-1:111122223333:cluster:orders" } as const;

export default resourcePolicy({
  id: "rds-activity-stream-cmk",
  title: "An activity stream is encrypted with a key of one's own",
  service: "RDS/Aurora",
  severity: "low",
  why: "Nobody can keep the database's administrators from reading, or losing, the record of what they did.",
  write: ["kmsKeyId: key.keyId,"],
  types: ["aws:rds/clusterActivityStream:ClusterActivityStream"],
  violation: ({ kmsKeyId }) => isKeyOfAws(kmsKeyId) && SAYS,
  passes: [
    { ...stream, kmsKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" },
    { ...stream, kmsKeyId: "alias/activity" },
    { ...stream, kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:alias/my-alias/aws/rds" },
  ],
  fails: [
    [{ ...stream, kmsKeyId: "alias/aws/rds" }, SAYS],
    [{ ...stream, kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:alias/aws/kinesis" }, SAYS],
  ],
});
