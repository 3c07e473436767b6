import { joined, ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { TRAIL } from "./types.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It names no log group, or no role to write to it.";

const GROUP = "arn:aws:logs:eu-west-1:111122223333:log-group:acme-trail:*";
const ROLE = "arn:aws:iam::111122223333:role/trail";

export default resourcePolicy({
  id: "cloudtrail-cloudwatch-logs",
  title: "A trail writes to CloudWatch Logs too",
  service: "CloudTrail",
  severity: "medium",
  why: "Files reach the bucket minutes later and nothing reads them: no metric or alarm can react.",
  write: ["cloudWatchLogsGroupArn: pulumi.interpolate`${group.arn}:*`,", "cloudWatchLogsRoleArn: role.arn,"],
  types: [TRAIL],
  violation: (trail) =>
    !(isGiven(trail, "cloudWatchLogsGroupArn") && isGiven(trail, "cloudWatchLogsRoleArn")) && SAYS,
  passes: [
    {
      s3BucketName: "acme-trail",
      cloudWatchLogsGroupArn: joined(ref("group", "arn"), ":*"),
      cloudWatchLogsRoleArn: ref("role", "arn"),
    },
    { s3BucketName: "acme-trail", cloudWatchLogsGroupArn: GROUP, cloudWatchLogsRoleArn: ROLE },
    {
      s3BucketName: "acme-trail",
      cloudWatchLogsGroupArn: GROUP,
      cloudWatchLogsRoleArn: ROLE,
      isOrganizationTrail: true,
    },
  ],
  fails: [
    [{ s3BucketName: "acme-trail" }, SAYS],
    [{ s3BucketName: "acme-trail", cloudWatchLogsGroupArn: GROUP }, SAYS],
    [{ s3BucketName: "acme-trail", cloudWatchLogsRoleArn: ROLE }, SAYS],
    [{ s3BucketName: "acme-trail", cloudWatchLogsGroupArn: "", cloudWatchLogsRoleArn: "" }, SAYS],
  ],
});
