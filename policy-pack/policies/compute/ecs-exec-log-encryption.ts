import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { exec } from "./ecs-exec-example.ts";

const SAYS = "It does not insist that the log of its ECS Exec sessions is encrypted.";

export default resourcePolicy({
  id: "ecs-exec-log-encryption",
  title: "A cluster logs its ECS Exec sessions to encrypted places only",
  service: "ECS",
  severity: "low",
  why: "Passwords and customers' data that show up in a shell lie open to everyone who may read the log.",
  write: [
    "logConfiguration: { cloudWatchLogGroupName: logGroup.name, cloudWatchEncryptionEnabled: true,",
    "  s3BucketName: bucket.bucket, s3BucketEncryptionEnabled: true },",
  ],
  types: ["aws:ecs/cluster:Cluster"],
  // The places count where they override the container's own log. There is no remedy: sessions to a place that is not
  // encrypted would fail.
  violation: ({ configuration }) => {
    const command = configuration?.executeCommandConfiguration;
    const target = command?.logConfiguration;
    if (command?.logging !== "OVERRIDE") return false;
    const opensGroup =
      !isEmpty(target?.cloudWatchLogGroupName) && target?.cloudWatchEncryptionEnabled !== true;
    const opensBucket = !isEmpty(target?.s3BucketName) && target?.s3BucketEncryptionEnabled !== true;
    return (opensGroup || opensBucket) && SAYS;
  },
  passes: [
    {},
    exec("DEFAULT", { cloudWatchLogGroupName: "/acme/exec" }),
    exec("OVERRIDE", { cloudWatchLogGroupName: "/acme/exec", cloudWatchEncryptionEnabled: true }),
    exec("OVERRIDE", { s3BucketName: "acme-exec", s3BucketEncryptionEnabled: true }),
  ],
  fails: [
    [exec("OVERRIDE", { cloudWatchLogGroupName: "/acme/exec" }), SAYS],
    [exec("OVERRIDE", { cloudWatchLogGroupName: "/acme/exec", cloudWatchEncryptionEnabled: false }), SAYS],
    [exec("OVERRIDE", { s3BucketName: "acme-exec" }), SAYS],
    [
      exec("OVERRIDE", {
        cloudWatchLogGroupName: "/acme/exec",
        cloudWatchEncryptionEnabled: true,
        s3BucketName: "acme-exec",
        s3BucketEncryptionEnabled: false,
      }),
      SAYS,
    ],
  ],
});
