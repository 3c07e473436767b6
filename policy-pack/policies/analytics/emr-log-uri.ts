import { joined, ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It keeps its logs on its own machines only.";

const cluster = { releaseLabel: "emr-7.9.0", serviceRole: "arn:aws:iam::111122223333:role/emr" };

export default resourcePolicy({
  id: "emr-log-uri",
  title: "An EMR cluster ships its logs to S3",
  service: "EMR",
  severity: "medium",
  why: "The logs vanish with the machines when the cluster ends, and nobody can tell what a step did.",
  write: ["logUri: pulumi.interpolate`s3://${bucket.bucket}/emr/`,"],
  types: ["aws:emr/cluster:Cluster"],
  violation: (properties) => !isGiven(properties, "logUri") && SAYS,
  passes: [
    { ...cluster, logUri: joined("s3://", ref("logs", "bucket"), "/emr/") },
    { ...cluster, logUri: "s3://acme-logs/emr/" },
    { ...cluster, logUri: "s3n://acme-logs/emr/", keepJobFlowAliveWhenNoSteps: false },
  ],
  fails: [
    [cluster, SAYS],
    [{ ...cluster, logUri: "" }, SAYS],
  ],
});
