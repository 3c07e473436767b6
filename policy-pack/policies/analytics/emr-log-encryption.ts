import { joined, ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";
import { text } from "../../values/values.ts";

const SAYS = "It ships its logs without a key of one's own.";

const cluster = {
  releaseLabel: "emr-7.9.0",
  serviceRole: "arn:aws:iam::111122223333:role/emr",
  logUri: "s3://acme-logs/emr/",
};

/** EMR can encrypt logs from 5.30.0 on, but not in 6.0.0. */
function canEncryptLogs(releaseLabel: string): boolean {
  const [, release = "", minor = ""] = /^emr-(\d+)\.(\d+)/.exec(releaseLabel) ?? [];
  // A name of a kind that is not known is newer than all that are.
  if (release === "") return true;
  if (Number(release) === 6) return Number(minor) > 0;
  return Number(release) > 5 || (Number(release) === 5 && Number(minor) >= 30);
}

export default resourcePolicy({
  id: "emr-log-encryption",
  title: "An EMR cluster encrypts the logs that it ships",
  service: "EMR",
  severity: "low",
  why: "Logs of steps hold samples of the data, for all who may read the bucket.",
  write: ["logEncryptionKmsKeyId: key.arn,"],
  types: ["aws:emr/cluster:Cluster"],
  violation: (properties) =>
    isGiven(properties, "logUri") &&
    !isGiven(properties, "logEncryptionKmsKeyId") &&
    canEncryptLogs(text(properties.releaseLabel)) &&
    SAYS,
  passes: [
    { ...cluster, logEncryptionKmsKeyId: ref("key", "arn") },
    { ...cluster, logEncryptionKmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd" },
    { ...cluster, logUri: "" },
    { ...cluster, releaseLabel: "emr-5.29.0" },
    { ...cluster, releaseLabel: "emr-4.30.0" },
    { ...cluster, releaseLabel: "emr-6.0.0" },
  ],
  fails: [
    [cluster, SAYS],
    [{ ...cluster, logUri: joined("s3://", ref("logs", "bucket"), "/emr/") }, SAYS],
    [{ ...cluster, logEncryptionKmsKeyId: "" }, SAYS],
    [{ ...cluster, releaseLabel: "emr-5.30.0" }, SAYS],
    [{ ...cluster, releaseLabel: "emr-6.1.0" }, SAYS],
    [{ ...cluster, releaseLabel: "emr-spark-8.0.0" }, SAYS],
  ],
});
